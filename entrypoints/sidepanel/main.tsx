/** The side panel's page. */
import '../shared/own-scripts.ts';
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/base/odd.css';
import '../../components/panel/panel.css';
import { applyLocale, readLocale } from '../shared/locale.ts';
import { App } from './app.tsx';
import { library } from './kept.ts';
import { Session } from './session.ts';

// The page is reached for while words and library are being loaded.
const session = new Session();
void session.start();
// What goes wrong is told when it is asked for.
library().catch(() => {});
const locale = await readLocale();
applyLocale(locale);
render(<App firstLocale={locale} session={session} />, document.getElementById('app') as HTMLElement);
