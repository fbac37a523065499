/** What the panel does and tells beside its list: one file, loaded once the first rows stand. */
export { comparisonAddress } from './address.ts';
export { amendment } from './corrected.ts';
export * from './correcting.ts';
export { readKin } from './kin.ts';
export { noticesOf } from './page-notices.ts';
export * from './shelf.ts';
