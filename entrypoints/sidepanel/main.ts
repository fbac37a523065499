/** The side panel's page: reaches for the page beside it first of all; what shows it is loaded meanwhile. */
import '../shared/own-scripts.ts';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/base/odd.css';
import '../../components/panel/panel.css';
import { applyLocale, readLocale } from '../shared/locale.ts';
import { library } from './kept.ts';
import { Session } from './session.ts';

const session = new Session();
void session.start();
// What goes wrong is told when it is asked for.
library().catch(() => {});
const view = import('./app.tsx');
const locale = await readLocale();
applyLocale(locale);
(await view).show(document.getElementById('app') as HTMLElement, locale, session);
