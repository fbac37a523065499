/** The side panel's page: reaches for the page beside it first of all; what shows it is loaded meanwhile. */
import '../shared/own-scripts.ts';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/panel/panel.css';
import { browser } from 'wxt/browser';
import { mayBeCorrected, readTally } from '../../utils/library/tally.ts';
import { applyLocale, readLocale } from '../shared/locale.ts';
import { openNow } from './kept.ts';
import { Session } from './session.ts';

// Its words are asked for first: they are needed with the first rows, and the browser hands files over in turn.
const language = readLocale();
const session = new Session();
void session.start();
const view = import('./app.tsx');
const waits = readTally(browser).then(mayBeCorrected, () => true);
// Corrections change what is shown: then the library is opened while the page is being reached.
void waits.then((yes) => yes && openNow());
const locale = await language;
applyLocale(locale);
(await view).show(document.getElementById('app') as HTMLElement, locale, session, await waits);
