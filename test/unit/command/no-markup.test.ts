/** What is taken out of packages as they are built in: that it was there, that it is gone, and that a change is noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../utils/command/no-markup.ts';
import { root } from '../../support/files.ts';

const modules = ['preact/dist/preact.mjs', 'd3-selection/dist/d3-selection.mjs'].map((name) => {
  const path = join(root, 'node_modules', name);
  return { name, path, code: readFileSync(path, 'utf8') };
});

describe('packages that are built in', () => {
  it.each(modules)('$name loses what makes markup of a string, and nothing else', ({ path, code }) => {
    expect(code).toMatch(/innerHTML\s*=[^=]/);
    const left = withoutMarkup(path, code) ?? '';
    expect(left).not.toContain('innerHTML=');
    expect(left).not.toMatch(/\.innerHTML/);
    expect(code.length - left.length).toBeLessThan(100);
  });

  it('are left alone where they have no such place', () => {
    expect(withoutMarkup(join(root, 'utils/text/span.ts'), 'x.innerHTML = y')).toBeNull();
  });

  it.each(modules)('$name stops the build when its code is another one', ({ path, code }) => {
    expect(() => withoutMarkup(path, code.replaceAll('innerHTML', 'outerText'))).toThrow('look at it anew');
  });

  it('draw as before, and ignore markup that a view would hand them', async () => {
    const { code, path } = modules[0] as (typeof modules)[number];
    const address = `data:text/javascript,${encodeURIComponent(withoutMarkup(path, code) ?? '')}`;
    const { h, render } = (await import(/* @vite-ignore */ address)) as typeof import('preact');
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM('<main></main>');
    const before = globalThis.document;
    Object.assign(globalThis, { document: window.document });
    try {
      const main = window.document.querySelector('main') as unknown as Element;
      render(h('p', { class: 'a' }, 'one ', h('b', null, 2)), main);
      expect(main.innerHTML).toBe('<p class="a">one <b>2</b></p>');
      render(h('p', { dangerouslySetInnerHTML: { __html: '<i>three</i>' } }), main);
      expect(main.querySelector('i')).toBeNull();
      render(h('p', null, '<i>four</i>'), main);
      expect(main.textContent).toBe('<i>four</i>');
      expect(main.querySelector('i')).toBeNull();
    } finally {
      Object.assign(globalThis, { document: before });
    }
  });
});
