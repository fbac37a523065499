/**
 * The headings that a place of a text stands under, and the part of the report that they open.
 * Not for finding headings: those come with the article (utils/page).
 */
import { firstPast } from '../text/ascending.ts';
import { foldWord } from '../text/fold.ts';
import type { Part } from './figure.ts';
import { partOfHeading, speaksOfBoth } from './part.ts';

/** A heading; offsets are into the text that the outline is asked about. */
export interface OutlineHeading {
  start: number;
  end: number;
  level: number;
  title: string;
}

/** A heading over a place. */
interface Over extends OutlineHeading {
  /** What the outermost heading that says a part says: it holds for those inside it. */
  part: Part;
  /** That heading speaks of problems and of what comes next; those inside it say which. */
  isBoth: boolean;
}

/** What stands over a place of the text. */
export interface Above {
  /** The last heading before it, by its index; null before the first. */
  index: number | null;
  /** The headings over it, the innermost first. */
  headings: readonly OutlineHeading[];
  part: Part;
}

export class Outline {
  private readonly headings: readonly OutlineHeading[];
  /** What stands over the text behind each heading. */
  private readonly behind: Above[] = [];

  constructor(headings: readonly OutlineHeading[], year: number | null) {
    this.headings = headings;
    let over: Over[] = [];
    for (const [index, heading] of headings.entries()) {
      // A heading of the first level begins anew, whatever stood before it.
      const outer = heading.level <= 1 ? [] : over.filter(({ level }) => level < heading.level);
      over = [inside(outer[0], heading, year), ...outer];
      this.behind.push({ index, headings: over, part: (over[0] as Over).part });
    }
  }

  /** What stands over the text at an offset; a heading stands over its own words. */
  at(offset: number): Above {
    const last = firstPast(this.headings, ({ start }) => start > offset) - 1;
    return this.behind[last] ?? { index: null, headings: [], part: 'result' };
  }
}

function inside(outer: Over | undefined, heading: OutlineHeading, year: number | null): Over {
  const { start, end, level } = heading;
  const title = foldWord(heading.title);
  const own = partOfHeading(title, year);
  const holds = outer !== undefined && outer.part !== 'result' && (own === 'result' || !outer.isBoth);
  const { part, isBoth } = holds ? outer : { part: own, isBoth: speaksOfBoth(title) };
  return { start, end, level, title: heading.title, part, isBoth };
}
