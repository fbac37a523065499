/** The views of the panel that are not needed for the first rows of the list. */
import { later } from '../base/later.tsx';

export const Checks = later(() => import('./checks.tsx').then((module) => module.Checks));
export const Snippets = later(() => import('./snippets.tsx').then((module) => module.Snippets));
export const RevisitLine = later(() => import('./revisit.tsx').then((module) => module.RevisitLine));
export const RevisitView = later(() => import('./revisit.tsx').then((module) => module.RevisitView));
export const StateView = later(() => import('./states.tsx').then((module) => module.StateView));
export const NoFigures = later(() => import('./states.tsx').then((module) => module.NoFigures));
export const OverPanel = later(() => import('./over.tsx').then((module) => module.OverPanel));
export const FilterMenu = later(() => import('./filters.tsx').then((module) => module.FilterMenu));
export const Shown = later(() => import('./filters.tsx').then((module) => module.Shown));
export const NothingShown = later(() => import('./filters.tsx').then((module) => module.NothingShown));
export const Opened = later(() => import('./opened.tsx').then((module) => module.Opened));
export const KnownView = later(() => import('./known.tsx').then((module) => module.KnownView));
