/** The side panel's page. */
import '../shared/own-scripts.ts';
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/pieces.css';
import '../../components/base/odd.css';
import '../../components/panel/panel.css';
import { applyLocale, readLocale } from '../shared/locale.ts';
import { App } from './app.tsx';

const locale = await readLocale();
applyLocale(locale);
render(<App firstLocale={locale} />, document.getElementById('app') as HTMLElement);
