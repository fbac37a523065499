// @vitest-environment jsdom
/** Places in the library page's address, and what the reader is told when something fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../components/library/words.ts';
import { hashOf, parseRoute, type Route } from '../../../entrypoints/library/route.ts';
import { faultWords } from '../../../entrypoints/library/use-import.ts';
import { locales } from '../../../utils/i18n/i18n.ts';
import { libraryMessages } from '../../../utils/i18n/library.ts';
import { BackupError, type BackupFault } from '../../../utils/library/backup-check.ts';
import type { LibraryErrorKey } from '../../../utils/library/error.ts';

describe('a place in the page', () => {
  const id = fc.uuid();
  const routes: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom<Route>({ view: 'reports' }, { view: 'snippets' }),
    fc.record({
      view: fc.constant('report' as const),
      id: fc.string({ minLength: 1, maxLength: 20 }),
      figure: fc.option(fc.nat()),
      snippet: fc.option(id),
    }),
    fc.record({
      view: fc.constant('compare' as const),
      indicators: fc.option(fc.array(fc.constantFrom('a.b', 'c.dE'), { maxLength: 3 })),
      reports: fc.option(fc.array(id, { maxLength: 3 })),
      turned: fc.boolean(),
      gaps: fc.boolean(),
      marks: fc.subarray(['shares' as const, 'changes' as const, 'empty' as const]),
    }),
  );

  it('comes back from its address', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
    );
  });

  it.each(['', '#', '#nowhere', '#report', '#report/', '#report/%', '#compares'])(
    'that is not known is the list: %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'reports' });
    },
  );
});

describe('what the reader is told', () => {
  // Records, so that a new kind of fault without words does not compile.
  const faults: Record<BackupFault, true> = {
    'too-big': true,
    'not-json': true,
    'not-a-library': true,
    newer: true,
    field: true,
    twice: true,
    reference: true,
    place: true,
    digest: true,
    counts: true,
  };
  const errors: Record<LibraryErrorKey, true> = {
    unavailable: true,
    newer: true,
    outdated: true,
    erased: true,
    terminated: true,
    full: true,
    broken: true,
    lost: true,
    missing: true,
    conflict: true,
    unfit: true,
    unknown: true,
  };

  it.each(locales)('of a file that was refused: whole sentences in %s', (locale) => {
    for (const key of Object.keys(faults) as BackupFault[]) {
      for (const list of ['file', 'reports', 'snippets'] as const) {
        const error = new BackupError(key, { list, index: 2, path: 'facts.year' }, 120);
        expect(faultWords(error, 3_000_000, wordsIn(locale))).toMatch(/^[^{}]+[。.]$/);
      }
    }
  });

  it('names the record and the field', () => {
    const error = new BackupError('field', { list: 'reports', index: 2, path: 'report.facts.year' });
    expect(faultWords(error, 0, wordsIn('zh-Hans'))).toBe(
      '第 3 份报告（report.facts.year）：缺了，或者不是该有的样子。',
    );
    const cut = new BackupError('not-json', {}, 90210);
    expect(faultWords(cut, 0, wordsIn('zh-Hans'))).toBe('文件不完整或已损坏：读到第 90,210 个字符就断了。');
  });

  it('of everything that can go wrong in the library', () => {
    for (const key of Object.keys(errors)) expect(libraryMessages).toHaveProperty([`error.${key}`]);
  });
});
