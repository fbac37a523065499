/**
 * Serves report pages on this machine under the host names of portals, for the demo and for tests in a browser: the
 * browser is told to look for `*.gov.cn` here (`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:PORT`).
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { detect } from '../../utils/page/detect.ts';
import { decodeHtml, decodeText } from '../../utils/page/encoding.ts';
import { plainClues, readFacts } from '../../utils/page/facts.ts';
import { readPlainText } from '../../utils/page/plain.ts';
import { root } from './files.ts';

export interface PortalPage {
  /** The address it is served under; any host name under gov.cn. */
  url: string;
  /** Where it comes from; the name that a command prints. */
  file: string;
  /** The page's own HTML, decoded. Tests may change it while it is served. */
  html: string;
  /** The page has been taken away: it is answered as not found. */
  gone?: boolean;
}

export interface Portals {
  port: number;
  pages: PortalPage[];
  /** Requests that no page answered, for tests that expect none. */
  missed: string[];
  close(): Promise<void>;
}

const own = (file: string, url: string): PortalPage => ({
  url,
  file,
  html: readFileSync(join(root, 'test/pages', file), 'utf8'),
});

/** The project's own report pages: a county, a city with a data table and split numbers, a district in Traditional. */
export const sampleReports = (): PortalPage[] => [
  own('platform-county-2023.html', 'http://www.gddq.gov.cn/zqdqsfj/gkmlpt/content/2/2914/post_2914521.html'),
  own('city-2022.html', 'http://www.qz.gov.cn/art/2023/2/24/art_1229037201_4079163.html'),
  own('district-2021-hant.html', 'http://big5.wujiang.gov.cn/zgwj/fzzf/202203/8f3b5c0e9d2a47f1b6c4.shtml'),
];

/** Pages that are no reports, and reports that are hard to read. */
export const samplePages = (): PortalPage[] => [
  ...sampleReports(),
  own('news-about-report.html', 'http://www.yunxi.gov.cn/xwzx/202403/t20240305_1001.html'),
  own('column-list.html', 'http://www.yunxi.gov.cn/zwgk/fzzf/index.html'),
  own('home.html', 'http://www.yunxi.gov.cn/'),
  own('no-figures.html', 'http://www.yunxi.gov.cn/zwgk/fzzf/202403/t20240305_1002.html'),
  own('pictures-only.html', 'http://www.yunxi.gov.cn/zwgk/fzzf/202303/t20230305_1003.html'),
  own('late-body.html', 'http://www.yunxi.gov.cn/art/2022/art_5d2c.html'),
  own('hidden-doubles.html', 'http://www.yunxi.gov.cn/zwgk/fzzf/202103/t20210302_1004.html'),
];

/**
 * A page for a file that somebody gives: saved HTML as it is, a report in plain text as the paragraphs of a plain portal.
 * The host is made of the file's name: `huian-2022.txt` is served by `www.huian.gov.cn`.
 * @throws when the file cannot be read.
 */
export function pageOfFile(path: string): PortalPage {
  const bytes = readFileSync(path);
  const extension = extname(path).toLowerCase();
  const name = basename(path, extname(path));
  const host = /[a-z]{2,}/i.exec(name)?.[0].toLowerCase() ?? 'report';
  const html = extension === '.txt' ? portalOf(decodeText(bytes)) : decodeHtml(bytes);
  return { url: `http://www.${host}.gov.cn/${encodeURIComponent(name)}.html`, file: path, html };
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] as string);

/**
 * A report in plain text as a page: what stands before and after its body outside the element that holds the body, its
 * title as a heading where it has one.
 */
export function portalOf(text: string): string {
  const article = readPlainText(text);
  const clues = plainClues();
  const { title } = readFacts(article, clues, detect(article, clues));
  const lines = (from: number, to: number, tag: string) =>
    text
      .slice(from, to)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const name = title !== null && line.trim() === title ? 'h1' : tag;
        return `<${name}>${escaped(line.trim())}</${name}>`;
      })
      .join('\n');
  const [start, end] = article.body;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title ?? '政府信息公开')}</title>
<style>
  body { margin: 0; font: 17px/1.9 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #222; background: #f3f4f6; }
  header { background: #a8141b; color: #fff; font-size: 26px; font-weight: bold; padding: 20px 8%; }
  main { background: #fff; max-width: 1000px; margin: 0 auto; padding: 24px 60px 48px; }
  h1 { color: #222; font-size: 26px; line-height: 1.4; text-align: center; }
  .info { color: #666; font-size: 14px; border-bottom: 1px solid #ddd; margin-bottom: 20px; padding-bottom: 10px; }
  .info div, .after div { white-space: pre-wrap; }
  .after { color: #777; font-size: 14px; border-top: 1px solid #eee; margin-top: 28px; padding-top: 10px; }
  .text p { margin: 0 0 8px; text-indent: 2em; white-space: pre-wrap; }
</style></head>
<body><header>政府信息公开</header>
<main>
<div class="info">
${lines(0, start, 'div')}
</div>
<div class="text">
${lines(start, end, 'p')}
</div>
<div class="after">
${lines(end, text.length, 'div')}
</div>
</main></body></html>
`;
}

const notFound = '<!DOCTYPE html><title>404</title><h1>404</h1>';

/** Starts the server. A page is found by host and path; pictures are drawn; anything else is not found, `/never/…` waits. */
export async function servePortals(pages: readonly PortalPage[]): Promise<Portals> {
  const byAddress = new Map(pages.map((page) => [addressOf(new URL(page.url)), page]));
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const page = byAddress.get(addressOf(url));
    if (page?.gone) return send(response, 404, 'text/html; charset=utf-8', notFound);
    if (page) return send(response, 200, 'text/html; charset=utf-8', page.html);
    // Asked for and never answered: a counter that is down.
    if (url.pathname.startsWith('/never/')) return;
    if (url.pathname.endsWith('.svg')) return send(response, 200, 'image/svg+xml', picture);
    // Browsers ask for it by themselves.
    if (url.pathname === '/favicon.ico') return send(response, 204, 'image/x-icon', '');
    missed.push(url.href);
    send(response, 404, 'text/html; charset=utf-8', notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pages: [...pages],
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const addressOf = (url: URL) => decodeURIComponent(`${url.hostname}${url.pathname}`);

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** A sheet of lines that cannot be read: a scanned page. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="960"><rect width="720" height="960" fill="#fbfaf5" stroke="#ccc"/>${Array.from(
  { length: 28 },
  (_, n) => `<rect x="70" y="${110 + n * 28}" width="${n % 7 === 6 ? 300 : 580}" height="9" fill="#555"/>`,
).join('')}<rect x="200" y="50" width="320" height="22" fill="#a33"/></svg>`;
