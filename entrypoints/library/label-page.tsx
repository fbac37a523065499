/** Tags and projects of the selected reports, wired. */
import type { JSX } from 'preact';
import { LabelDialog } from '../../components/library/label-dialog.tsx';
import type { Library } from '../../utils/library/library.ts';
import { labelReports, type Shelves, saveProject } from '../../utils/library/shelves.ts';

export interface LabelPageProps {
  library: Library;
  shelves: Shelves;
  selected: ReadonlySet<string>;
  onFail: (error: unknown) => void;
  onClose: () => void;
}

export function LabelPage({ library, shelves, selected, onFail, onClose }: LabelPageProps): JSX.Element {
  return (
    <LabelDialog
      labels={shelves.labels.filter((label) => selected.has(label.reportId))}
      selected={selected.size}
      projects={shelves.projects}
      knownTags={[...new Set(shelves.labels.flatMap((label) => label.tags))].sort()}
      onSave={async ({ newProject, addProjects, ...change }) => {
        try {
          const made = newProject === '' ? [] : [(await saveProject(library, newProject)).id];
          await labelReports(library, [...selected], { ...change, addProjects: [...addProjects, ...made] });
        } catch (error) {
          onFail(error);
        }
        onClose();
      }}
      onClose={onClose}
    />
  );
}
