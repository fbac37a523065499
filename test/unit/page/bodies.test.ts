/** The article reader against saved pages of real portals: the body it finds is the one a person marked. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDom } from '../../../utils/page/dom.ts';
import { decodeHtml } from '../../../utils/page/encoding.ts';
import { hasShared, pagePath } from '../../support/shared.ts';

interface Row {
  file: string;
  characters: number;
  inner: number;
  head: string;
  tail: string;
}

const rows: Row[] = hasShared
  ? readFileSync(pagePath('BODIES.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map((cells) => ({
        file: cells[0] as string,
        characters: Number(cells[3]),
        inner: Number(cells[8]),
        head: (cells[10] ?? '').trim(),
        tail: (cells[11] ?? '').trim(),
      }))
  : [];

const squeeze = (text: string) => text.replace(/\s/g, '');
const parse = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const pageOf = (file: string) => decodeHtml(readFileSync(pagePath(file)));

describe.skipIf(!hasShared)('saved pages of portals', () => {
  it.each(rows)('$file: the container is the marked one', ({ file, characters, inner, head, tail }) => {
    const article = readDom(parse(pageOf(file)));
    const found = squeeze(article.text.slice(...article.container));
    // Style sheets inside a body are counted by the table's first column and no text; innerText knows better there.
    const expected = head.startsWith('@font-face') ? inner : characters;
    if (expected === 0) {
      expect(article.state.kind).toBe('images');
      return;
    }
    expect(Math.abs(found.length - expected)).toBeLessThanOrEqual(12);
    if (expected === characters) expect(found.slice(0, 40)).toContain(squeeze(head).slice(0, 12));
    if (found.length === expected) expect(found.endsWith(squeeze(tail).slice(-10))).toBe(true);
  });

  /** Every new portal brings names of its own: without any name the general rules must find the same article. */
  it.each(rows.filter((row) => row.inner >= 240))('$file: found without any known name', ({ file, characters }) => {
    const document = parse(pageOf(file));
    for (const element of document.querySelectorAll('[id], [class], [wzades]'))
      for (const name of ['id', 'class', 'wzades']) element.removeAttribute(name);
    const article = readDom(document);
    const found = squeeze(article.text.slice(...article.body));
    expect(found.length).toBeGreaterThan(0.6 * characters);
    expect(found.length).toBeLessThan(1.1 * characters + 60);
  });

  it('says where the substance is when it is no text', () => {
    const pictures = readDom(parse(pageOf('miit-2026-zcjd-imageonly.html')));
    expect(pictures.state.kind).toBe('images');
    expect(pictures.state.images).toHaveLength(2);
    const note = readDom(parse(pageOf('gansu-fgw-2025-tongzhi.html')));
    expect(note.state.attachments.map((one) => one.name).join()).toContain('若干措施');
  });

  it('keeps the cells of the standard tables apart', () => {
    const article = readDom(parse(pageOf('hangzhou-2025-xxgk-tables-MINIMAL.html')));
    expect(article.tables).toHaveLength(3);
    const widest = article.tables.map((table) => Math.max(...table.rows.map((row) => row.length)));
    expect(widest).toEqual([4, 9, 15]);
    for (const table of article.tables)
      for (const row of table.rows)
        for (const cell of row) expect(article.text.slice(cell.start, cell.end)).not.toMatch(/[\t\n]/);
  });
});
