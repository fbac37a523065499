/**
 * The library page's gallery: `?story=NAME&locale=zh-Hans|zh-Hant|en` shows one state of it, filled with invented reports;
 * without a story, the list of all. `window.show` does the same without loading again.
 */
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/base/further.css';
import '../../components/library/page.css';
import '../../components/library/reports.css';
import '../../components/library/report.css';
import '../../components/library/versions.css';
import '../../components/library/snippets.css';
import '../../components/library/compare.css';
import '../../components/library/dialogs.css';
import '../../components/library/plots.css';
import '../../components/library/gather.css';
import { render } from 'preact';
import { WithLocale } from '../../components/base/words.ts';
import { Page } from '../../entrypoints/library/page.tsx';
import { describeFigure } from '../../utils/anchors/describe.ts';
import { type Locale, locales } from '../../utils/i18n/i18n.ts';
import { type Library, openLibrary } from '../../utils/library/library.ts';
import type { ReadReport } from '../../utils/library/records.ts';
import { listReports, loadReport, saveReport } from '../../utils/library/reports.ts';
import { databaseName } from '../../utils/library/schema.ts';
import { labelReports, saveProject } from '../../utils/library/shelves.ts';
import { listSnippets, saveSnippet } from '../../utils/library/snippets.ts';
import { keepVisit } from '../../utils/library/visits.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import { kept, libraryStories, visited } from './library-stories.tsx';
import { act, contents, settle } from './steps.ts';

const appVersion = '0.1.0';
const readReport = ({ url, facts, detection, article, figures, checks }: Reading): ReadReport => ({
  url,
  facts,
  detection,
  article,
  figures,
  checks,
});

let visitedAt = '';

async function emptied(name: string): Promise<Library> {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });
  return openLibrary({ name });
}

/** Fills the library with reports, one of them seen again with other words, two snippets, and a project. */
async function filled(): Promise<Library> {
  // The page's workers open the library by its own name.
  const library = await emptied(databaseName);
  for (const one of kept) await saveReport(library, readReport(one), { appVersion });
  const visit = await keepVisit(library, readReport(visited), { appVersion, now: new Date(Date.now() + 60_000) });
  if (!visit) throw new Error('the visit was not kept');
  visitedAt = visit.version.readAt;
  const project = await saveProject(library, '粤西比较');
  const [first] = await listReports(library);
  if (first) await labelReports(library, [first.id], { addTags: ['待核'], addProjects: [project.id] });
  const [reading] = kept.slice(2) as [Reading];
  for (const [index, note] of ['与上年相比，受理数上升；问过司法局。', ''].entries()) {
    const figure = reading.figures[index * 6];
    if (!figure) continue;
    const { text } = reading.article;
    await saveSnippet(library, {
      kind: 'figure',
      anchor: describeFigure(text, figure),
      indicatorId: figure.indicatorId,
      sentence: text.slice(...figure.sentence),
      mark: [figure.start - figure.sentence[0], figure.end - figure.sentence[0]],
      url: reading.url,
      title: reading.pageTitle,
      note,
      tags: note ? ['复议', '待核'] : [],
    });
  }
  return library;
}

const root = document.getElementById('root') as HTMLElement;
const [full, empty] = [await filled(), await emptied('gallery-empty')];
const reports = await listReports(full);
const snippets = await listSnippets(full);
const last = reports.find(({ regionName, year }) => regionName === '云溪县' && year === 2023);
const figures = (last && (await loadReport(full, last.id)))?.figures ?? [];

/** The place with ids where names stand. */
const placeOf = (hash: string): string =>
  hash
    .replace('{visit}', encodeURIComponent(visitedAt))
    .replace('{snippet}', encodeURIComponent(snippets[0]?.id ?? ''))
    .replace(/\{([^} ]+) (\d{4})\}/g, (_, name, year) => {
      const report = reports.find((one) => one.regionName === name && one.year === Number(year));
      if (!report) throw new Error(`no report of ${name} ${year}`);
      return encodeURIComponent(report.id);
    });

async function show(name: string, locale: Locale): Promise<void> {
  const story = libraryStories.find((one) => one.name === name);
  if (!story) throw new Error(`no story ${name}`);
  document.documentElement.lang = locale;
  render(null, root);
  root.replaceChildren();
  history.replaceState(null, '', placeOf(story.hash ?? '#reports'));
  const nothing = () => {};
  render(
    <WithLocale value={locale}>
      {story.view ? (
        <main>
          <h1 class="vh">Mingshu</h1>
          {story.view({ reports, snippets, figures })}
        </main>
      ) : (
        <Page library={story.isEmpty ? empty : full} onLocale={nothing} onReload={nothing} />
      )}
    </WithLocale>,
    root,
  );
  await settle();
  for (const step of story.does ?? []) await act(step);
}

const parameters = new URLSearchParams(location.search);
const wanted = parameters.get('story');
const locale = locales.find((one) => one === parameters.get('locale')) ?? 'zh-Hans';
const names = libraryStories.map((story) => story.name);
Object.assign(window, { show, stories: names, locales });
if (wanted) await show(wanted, locale);
else root.append(contents(names, locales, [['./', '← panel']]));
