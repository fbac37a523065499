/** Which characters of a page are white space and which are nothing at all. For single UTF-16 units. */

export const NEWLINE = 0x0a;

/** White space that HTML runs together. */
export const isCollapsible = (unit: number): boolean =>
  unit === 0x20 || unit === NEWLINE || unit === 0x09 || unit === 0x0d || unit === 0x0c;

/** Spaces that are kept inside a line and dropped at its ends: no-break, ideographic, typographic. */
export const isWideSpace = (unit: number): boolean =>
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x1680 ||
  unit === 0x202f ||
  unit === 0x205f ||
  (unit >= 0x2000 && unit <= 0x200a);

/**
 * Characters that show nothing and would part a number or turn its digits round: soft hyphen, zero-width, direction
 * controls, variation selectors, byte order mark, controls.
 */
export const isInvisible = (unit: number): boolean =>
  unit < 0x20
    ? !isCollapsible(unit)
    : unit >= 0x7f &&
      (unit <= 0x9f ||
        unit === 0xad ||
        unit === 0x34f ||
        unit === 0x61c ||
        (unit >= 0x115f && unit <= 0x1160) ||
        (unit >= 0x17b4 && unit <= 0x17b5) ||
        (unit >= 0x180b && unit <= 0x180e) ||
        (unit >= 0x200b && unit <= 0x200f) ||
        (unit >= 0x2028 && unit <= 0x202e) ||
        (unit >= 0x2060 && unit <= 0x206f) ||
        (unit >= 0xfe00 && unit <= 0xfe0f) ||
        unit === 0xfeff);
