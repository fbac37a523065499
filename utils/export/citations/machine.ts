/** Citations for programs: CSL-JSON, RIS, BibTeX. A report is of type `report` in each. */
import { type Source, webAddress } from './source.ts';

/** One item of CSL-JSON, as far as a report has something for it. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author: { literal: string }[];
  number?: string;
  issued?: { 'date-parts': [number[]] };
  accessed: { 'date-parts': [number[]] };
  URL?: string;
  publisher?: string;
  genre?: string;
  language: 'zh-CN';
  note: string;
}

const dateParts = (iso: string): { 'date-parts': [number[]] } => ({ 'date-parts': [iso.split('-').map(Number)] });

/** What no field is made for: which year and place the report is about. */
function noteOf({ year, regionCode, regionName, isCopy }: Source): string {
  return [
    year === null ? '' : `报告年度：${year}`,
    regionName === '' ? '' : `地区：${regionName}${regionCode === '' ? '' : `（${regionCode}）`}`,
    isCopy ? '出自非原站' : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}

/** The report as an item of CSL-JSON. */
export function cslItem(source: Source): CslItem {
  return {
    id: source.key,
    type: 'report',
    title: source.title,
    author: source.bodies.map((literal) => ({ literal })),
    ...(source.documentNumber && { number: source.documentNumber }),
    ...(source.published && { issued: dateParts(source.published) }),
    accessed: dateParts(source.accessed),
    ...(webAddress(source.url) && { URL: source.url }),
    ...(source.publisher && { publisher: source.publisher }),
    ...(source.genre && { genre: source.genre }),
    language: 'zh-CN',
    note: noteOf(source),
  };
}

/** All items as one CSL-JSON document. */
export const cslJson = (sources: readonly Source[]): string => `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;

/** A value on one line: a line end would begin another field. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One record of RIS, with CRLF. A body has its line each: in one line a comma would split its name. */
export function risRecord(source: Source): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'RPRT'],
    ['ID', source.key],
    ...source.bodies.map((body): [string, string] => ['AU', body.replaceAll(',', '，')]),
    ['TI', source.title],
    ['SN', source.documentNumber],
    ['M3', source.genre],
    ['PB', source.publisher],
    ['PY', source.published?.slice(0, 4) ?? null],
    ['DA', source.published?.replaceAll('-', '/') ?? null],
    ['Y2', source.accessed.replaceAll('-', '/')],
    ['UR', webAddress(source.url)],
    ['LA', 'zh-CN'],
    ['N1', noteOf(source) || null],
    ['KW', source.genre],
    ['KW', source.regionName || null],
  ];
  const record = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${flat(value as string)}\r\n`);
  return `${record.join('')}ER  - \r\n\r\n`;
}

/** All records as one RIS file. */
export const ris = (sources: readonly Source[]): string => sources.map(risRecord).join('');

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a field in braces: nothing in it is a command, and the braces stay in pairs. */
const texText = (text: string): string =>
  flat(text).replace(/[\\{}~^#$%&_]/g, (character) => commands[character] ?? `\\${character}`);

/** An address for a field in braces: what would end the field is written as the address's own code. */
const texUrl = (url: string): string =>
  flat(url).replace(/[\\{}%\s]/g, (one) => (one === '%' ? '\\%' : encodeURIComponent(one)));

/** One entry of BibTeX, with the fields of BibLaTeX beside. Double braces keep the name of a body whole. */
export function bibtexEntry(source: Source): string {
  const fields: [name: string, value: string | null][] = [
    ['author', source.bodies.map((body) => `{${texText(body)}}`).join(' and ') || null],
    ['title', `{${texText(source.title)}}`],
    ['number', source.documentNumber && texText(source.documentNumber)],
    ['type', source.genre && texText(source.genre)],
    ['institution', texText(source.publisher ?? source.bodies[0] ?? '') || null],
    ['year', source.published?.slice(0, 4) ?? null],
    ['date', source.published],
    ['urldate', source.accessed],
    ['url', webAddress(source.url) && texUrl(source.url)],
    ['langid', 'chinese'],
    ['note', texText(noteOf(source)) || null],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@techreport{${source.key},\n${lines.join('')}}\n\n`;
}

/** All entries as one BibTeX file. */
export const bibtex = (sources: readonly Source[]): string => sources.map(bibtexEntry).join('');
