/** Where the library page shows what the panel tells of. */
import { hashOf, type Route } from '../library/route.ts';
import { ownPage } from '../shared/own.ts';

const addressOf = (route: Route): string => ownPage('/library.html') + hashOf(route);

export const reportAddress = (id: string): string => addressOf({ view: 'report', id, figure: null, snippet: null });

/** The comparison of one indicator across the library. */
export const comparisonAddress = (indicatorId: string): string =>
  addressOf({ view: 'compare', indicators: [indicatorId], reports: null, turned: false, gaps: true, marks: [] });
