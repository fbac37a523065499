/**
 * Some tests go over hundreds of like things. Every run of `npm test` takes a part of them, so that it stays short;
 * `npm test -- --whole` takes all. Not for the numbered tests against hostile pages and lost data: trust.ts.
 */

/** Whether this run takes all. */
export const isWhole = process.env.MINGSHU_WHOLE === '1';

/** `part` in every run, `all` in a whole one. */
export const inWhole = (part: number, all: number): number => (isWhole ? all : part);
