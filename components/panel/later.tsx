/** The views of the panel that are not needed for the first rows of the list. */
import { later } from '../base/later.tsx';

const further = () => import('./further.ts');
const states = () => import('./states.tsx');

export const Checks = later(async () => (await further()).Checks);
export const Snippets = later(async () => (await further()).Snippets);
export const RevisitLine = later(async () => (await further()).RevisitLine);
export const RevisitView = later(async () => (await further()).RevisitView);
export const OverPanel = later(async () => (await further()).OverPanel);
export const FilterMenu = later(async () => (await further()).FilterMenu);
export const Shown = later(async () => (await further()).Shown);
export const NothingShown = later(async () => (await further()).NothingShown);
export const Opened = later(async () => (await further()).Opened);
export const KnownView = later(async () => (await further()).KnownView);
/** The list below it stays where it is. */
export const Place = later(async () => (await further()).Place, <svg class="place" aria-hidden="true" />);
export const StateView = later(async () => (await states()).StateView);
export const NoFigures = later(async () => (await states()).NoFigures);
