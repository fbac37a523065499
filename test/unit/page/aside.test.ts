/** Styles and handlers of saved pages are put aside before they are parsed, and nothing else is. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { putAside } from '../../../utils/page/aside.ts';
import { readDom } from '../../../utils/page/dom.ts';

describe('styles and handlers put aside', () => {
  it.each<[string, string]>([
    ['<p style="color:red">a</p>', '<p data-mingshu-style="color:red">a</p>'],
    ["<P\n STYLE = 'x'>", "<P\n data-mingshu-style = 'x'>"],
    ['<style>p{}</style >', '<script type="text/plain" data-mingshu-style>p{}</script >'],
    ['<STYLE media="all">', '<script type="text/plain" data-mingshu-style media="all">'],
    ['<p class="a"style="b">', '<p class="a"data-mingshu-style="b">'],
    ['<styles></styles>', '<styles></styles>'],
    ['<p data-style="a" class="style">style = 5</p>', '<p data-style="a" class="style">style = 5</p>'],
    ['a < b style=1 > c', 'a < b style=1 > c'],
    ['<a href="#" onclick="go()" ONMOUSEOVER = x>', '<a href="#" data-onclick="go()" data-onMOUSEOVER = x>'],
    ['<svg/onload=alert(1)><img src="x"onerror=y>', '<svg/data-onload=alert(1)><img src="x"data-onerror=y>'],
    ['<p>one=1 on click=2</p>', '<p>one=1 on click=2</p>'],
    ['', ''],
  ])('%j', (markup, expected) => expect(putAside(markup)).toBe(expected));

  it('takes no longer for a hostile page', () => {
    const markup = '<a '.repeat(200_000);
    expect(putAside(markup)).toBe(markup);
  });

  it('are heeded all the same', () => {
    const markup =
      '<body><p style="display:none">看不见12件</p><p>看得见34件</p><p style="position:absolute;left:-9999px">移走56件</p></body>';
    const read = (html: string) => readDom(new JSDOM(html).window.document).text;
    expect(read(putAside(markup))).toBe(read(markup));
    expect(read(putAside(markup))).not.toMatch(/12|56/);
  });
});
