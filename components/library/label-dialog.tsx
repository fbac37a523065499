/** Puts the selected reports under tags and projects, or selected snippets under tags, or takes them from there. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Project, ReportLabel } from '../../utils/library/records.ts';
import { Said } from '../base/said.tsx';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.ts';

export interface LabelChange {
  addTags: string[];
  removeTags: string[];
  addProjects: string[];
  removeProjects: string[];
  /** Name of a project that is to be made; empty for none. */
  newProject: string;
}

export interface LabelDialogProps {
  /** What is selected; that of reports, where nothing else is said. */
  title?: string;
  /** Labels of what is selected; what has none is not in it. */
  labels: readonly Pick<ReportLabel, 'tags' | 'projectIds'>[];
  selected: number;
  /** Null for what stands under no projects. */
  projects: readonly Project[] | null;
  /** Tags that others have. */
  knownTags: readonly string[];
  onSave: (change: LabelChange) => void;
  onClose: () => void;
}

/** Whether all, some or none of what is selected stands under something. */
type Share = 'all' | 'some' | 'none';

export function LabelDialog(props: LabelDialogProps): JSX.Element {
  const { t } = useWords();
  const [tags, setTags] = useState('');
  const [newProject, setNewProject] = useState('');
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shareOf = (count: number): Share => (count === 0 ? 'none' : count === props.selected ? 'all' : 'some');
  const tagCounts = new Map<string, number>();
  for (const { tags: some } of props.labels) for (const tag of some) tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1);
  const lines = [
    ...(props.projects ?? []).map(({ id, name }) => ({
      key: `p ${id}`,
      id,
      name,
      group: 'projects' as const,
      share: shareOf(props.labels.filter((label) => label.projectIds.includes(id)).length),
    })),
    ...[...new Set([...tagCounts.keys(), ...props.knownTags])].map((tag) => ({
      key: `t ${tag}`,
      id: tag,
      name: tag,
      group: 'tags' as const,
      share: shareOf(tagCounts.get(tag) ?? 0),
    })),
  ];
  const save = (event: Event) => {
    event.preventDefault();
    const of = (group: 'projects' | 'tags', isOn: boolean) =>
      lines.filter((line) => line.group === group && changed.get(line.key) === isOn).map((line) => line.id);
    props.onSave({
      addTags: [...of('tags', true), ...tags.split(/[,，、;；]/).filter((tag) => tag.trim() !== '')],
      removeTags: of('tags', false),
      addProjects: of('projects', true),
      removeProjects: of('projects', false),
      newProject: newProject.trim(),
    });
  };
  const list = (group: 'projects' | 'tags') =>
    lines
      .filter((line) => line.group === group)
      .map((line) => {
        const isOn = changed.get(line.key) ?? line.share === 'all';
        return (
          <label class="tick" key={line.key}>
            <input
              type="checkbox"
              checked={isOn}
              // Some of what is selected is under it: neither yes nor no until the reader says so.
              indeterminate={!changed.has(line.key) && line.share === 'some'}
              onChange={() => setChanged(new Map([...changed, [line.key, !isOn]]))}
            />
            <Said words={line.name} />
          </label>
        );
      });
  return (
    <Dialog title={props.title ?? t('labelTitle', { n: props.selected })} onClose={props.onClose}>
      <form class="im" onSubmit={save}>
        {props.projects && (
          <fieldset>
            <legend>{t('projects')}</legend>
            {list('projects')}
            <label class="lab">
              {t('newProject')}
              <span class="field">
                <input
                  value={newProject}
                  maxLength={200}
                  onInput={(event) => setNewProject(event.currentTarget.value)}
                />
              </span>
            </label>
          </fieldset>
        )}
        <fieldset>
          <legend>{t('tags')}</legend>
          {list('tags')}
          <label class="lab">
            {t('newTags')}
            <span class="field">
              <input value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
            </span>
          </label>
        </fieldset>
        <div class="acts">
          <button type="submit" class="btn primary">
            {t('save')}
          </button>
          <button type="button" class="btn" onClick={props.onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
