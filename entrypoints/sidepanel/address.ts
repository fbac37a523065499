/** Where the library page shows a report. */
import { ownPage } from '../shared/own.ts';

export async function addressOf(reportId: string): Promise<string> {
  const { hashOf } = await import('../library/route.ts');
  return ownPage('/library.html') + hashOf({ view: 'report', id: reportId, figure: null, snippet: null });
}
