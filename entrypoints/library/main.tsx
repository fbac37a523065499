/** The library page: its own tab, opened as /library.html. */
import '../shared/own-scripts.ts';
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
import { applyLocale, readLocale } from '../shared/locale.ts';
import { App } from './app.tsx';

const locale = await readLocale();
applyLocale(locale);
render(<App firstLocale={locale} />, document.getElementById('root') as HTMLElement);
