/** The panel's views that come after its first rows: one file. */
export { Checks } from './checks.tsx';
export { FilterMenu, NothingShown, Shown } from './filters.tsx';
export { KnownView } from './known.tsx';
export { Opened } from './opened.tsx';
export { OverPanel } from './over.tsx';
export { Place } from './place.tsx';
export { RevisitLine, RevisitView } from './revisit.tsx';
export { Snippets } from './snippets.tsx';
