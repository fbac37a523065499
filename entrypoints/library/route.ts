/** Where in the library page the reader is, kept in the address: the back key works and places can be linked to. */
import type { Span } from '../../utils/text/span.ts';
import { type PlotKind, plotKinds } from '../../utils/view/plot-kinds.ts';

export type Route =
  | { view: 'reports' }
  /** One report, at the figure of this order, at a snippet or a place, or beside another version of it (by its time). */
  | { view: 'report'; id: string; figure: number | null; snippet: string | null; at?: Span; version?: string }
  | { view: 'figures' }
  | { view: 'gather' }
  | { view: 'snippets' }
  /** Everything that has these words. */
  | { view: 'search'; query: string }
  | { view: 'plots'; kind: PlotKind; indicators: string[] | null; reports: string[] | null }
  | {
      view: 'compare';
      indicators: string[] | null;
      reports: string[] | null;
      turned: boolean;
      gaps: boolean;
      marks: CompareMark[];
    };

/** What the reader has switched on in the comparison: shares, changes on the year, lines and reports without data. */
export type CompareMark = 'shares' | 'changes' | 'empty';
const compareMarks: readonly CompareMark[] = ['shares', 'changes', 'empty'];

const listOf = (value: string | null): string[] | null => (value === null ? null : value.split(',').filter(Boolean));

/** Whether a percent sign always begins an encoded character: people edit addresses. */
function isEncoded(part: string): boolean {
  try {
    return decodeURIComponent(part) !== '';
  } catch {
    return false;
  }
}

/** The place that an address's hash names; anything unknown is the list of reports. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [view, id, figure] = path.split('/');
  if (view === 'snippets' || view === 'figures' || view === 'gather') return { view };
  if (view === 'report' && id && isEncoded(id)) {
    const at = /^(\d{1,8})-(\d{1,8})$/.exec(new URLSearchParams(query).get('at') ?? '');
    const version = new URLSearchParams(query).get('version');
    return {
      view,
      ...(version !== null && { version }),
      ...(at && { at: [Number(at[1]), Number(at[2])] as Span }),
      id: decodeURIComponent(id),
      figure: figure && /^\d+$/.test(figure) ? Number(figure) : null,
      snippet: new URLSearchParams(query).get('snippet'),
    };
  }
  if (view === 'search') return { view, query: new URLSearchParams(query).get('q') ?? '' };
  if (view === 'plots') {
    const parameters = new URLSearchParams(query);
    const kind = plotKinds.find((one) => one === parameters.get('kind')) ?? 'trend';
    return { view, kind, indicators: listOf(parameters.get('i')), reports: listOf(parameters.get('r')) };
  }
  if (view === 'compare') {
    const parameters = new URLSearchParams(query);
    return {
      view,
      indicators: listOf(parameters.get('i')),
      reports: listOf(parameters.get('r')),
      turned: parameters.has('turned'),
      gaps: parameters.has('gaps'),
      marks: compareMarks.filter((mark) => parameters.has(mark)),
    };
  }
  return { view: 'reports' };
}

/** The hash of a place. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'report': {
      const figure = route.figure === null ? '' : `/${route.figure}`;
      const snippet = route.snippet === null ? '' : `?snippet=${encodeURIComponent(route.snippet)}`;
      const at = route.at ? `?at=${route.at.join('-')}` : '';
      const version = route.version === undefined ? '' : `?version=${encodeURIComponent(route.version)}`;
      return `#report/${encodeURIComponent(route.id)}${figure}${snippet || at || version}`;
    }
    case 'search':
      return `#search?q=${encodeURIComponent(route.query)}`;
    case 'plots': {
      const parts = [`kind=${route.kind}`];
      if (route.indicators !== null) parts.push(`i=${route.indicators.join(',')}`);
      if (route.reports !== null) parts.push(`r=${route.reports.join(',')}`);
      return `#plots?${parts.join('&')}`;
    }
    case 'compare': {
      const parts = [
        route.indicators === null ? '' : `i=${route.indicators.join(',')}`,
        route.reports === null ? '' : `r=${route.reports.join(',')}`,
        route.turned ? 'turned' : '',
        route.gaps ? 'gaps' : '',
        ...route.marks,
      ].filter((part) => part !== '');
      return parts.length > 0 ? `#compare?${parts.join('&')}` : '#compare';
    }
    default:
      return `#${route.view}`;
  }
}
