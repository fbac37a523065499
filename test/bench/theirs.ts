/**
 * The packages that Mingshu is measured against. They are installed beside this file, apart from the project's own, and may be
 * missing: types are written out here as far as they are used.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A span that a recognizer gave; `end` is the offset of its last character. */
export interface Recognized {
  start: number;
  end: number;
  text: string;
  typeName: string;
}

type Recognize = (text: string, culture: string) => Recognized[];

/** Microsoft's Recognizers-Text: numbers, and numbers with units. */
export const recognizers = () =>
  require('@microsoft/recognizers-text-suite') as Record<
    | 'recognizeNumber'
    | 'recognizePercentage'
    | 'recognizeCurrency'
    | 'recognizeDimension'
    | 'recognizeAge'
    | 'recognizeTemperature',
    Recognize
  >;

/** The search that Hypothesis finds its quotes with. */
export const approxStringMatch = () =>
  require('approx-string-match') as {
    default(text: string, pattern: string, maxErrors: number): { start: number; end: number; errors: number }[];
  };

/** A script of a package as it is loaded into a page. */
export const scriptOf = (file: string): string => readFileSync(require.resolve(file), 'utf8');

export const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;
