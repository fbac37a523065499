/**
 * Takes out of packages, as they are built in, the places that make markup of a string: a prop of Preact's and a method
 * of d3-selection's that nothing here uses. What is not there cannot be reached by a mistake or by an attack. A package
 * whose code has become another one stops the build. Not for: our own code, which a test holds to having none.
 */
import type { Plugin } from 'vite';

interface Removal {
  /** The end of the module's path. */
  module: string;
  pattern: RegExp;
  /** How often it stands there. */
  times: number;
  instead: string;
}

const removals: readonly Removal[] = [
  {
    module: '/preact/dist/preact.mjs',
    // (is hydrating || had markup and it is the same) || (element.innerHTML = markup.__html)
    pattern:
      /\((\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),/g,
    times: 1,
    instead: '(',
  },
  {
    module: '/d3-selection/dist/d3-selection.mjs',
    pattern: /this\.innerHTML = (?:""|value|v == null \? "" : v);/g,
    times: 3,
    instead: 'throw new TypeError("no markup of a string");',
  },
  {
    module: '/d3-selection/dist/d3-selection.mjs',
    pattern: /this\.node\(\)\.innerHTML/g,
    times: 1,
    instead: 'null',
  },
];

/** A module's code without what makes markup; null where the module is none of those. @throws where it has changed. */
export function withoutMarkup(path: string, code: string): string | null {
  const concerned = removals.filter(({ module }) => path.replaceAll('\\', '/').endsWith(module));
  if (concerned.length === 0) return null;
  return concerned.reduce((left, { module, pattern, times, instead }) => {
    const found = left.match(pattern)?.length ?? 0;
    if (found !== times)
      throw new Error(`${module} has ${found} places like ${pattern}, not ${times}: look at it anew`);
    return left.replace(pattern, instead);
  }, code);
}

export const noMarkup = (): Plugin => ({
  name: 'no-markup',
  enforce: 'pre',
  transform(code, id) {
    const left = withoutMarkup(id.replace(/\?.*$/, ''), code);
    return left === null ? null : { code: left, map: null };
  },
});
