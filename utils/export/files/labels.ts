/**
 * Programs that read the plain CSV files into Stata, SPSS and R, with types and Chinese labels. Names and labels are quoted
 * in each language's own way: no label can end its quotation.
 */
import type { Column, Table } from '../tables/table.ts';

/** Stata cuts longer labels, SPSS refuses them (120 characters, 256 bytes). */
const longestStata = 80;
const longestSpss = 80;

const cut = (text: string, most: number): string => [...text.replace(/\s+/g, ' ')].slice(0, most).join('');
const isNumber = ({ type }: Column): boolean => type !== 'text' && type !== 'day';

/** Stata: compound quotation marks hold everything but themselves, and the two signs that begin a macro. */
const stataText = (text: string): string => `\`"${cut(text, longestStata).replace(/["`'$]/g, '')}"'`;

/** A do-file that reads and labels the tables; run it in the folder of the files. */
export function stataLabels(tables: readonly Table[]): string {
  const parts = tables.map(({ name, columns }) => {
    const strings = columns.map((one, at) => (isNumber(one) ? '' : String(at + 1))).filter(Boolean);
    const days = columns.filter(({ type }) => type === 'day');
    return [
      `import delimited using "${name}.csv", encoding("UTF-8") bindquote(strict) varnames(1) case(preserve) stringcols(${strings.join(' ')}) clear`,
      ...days.flatMap(({ name: day }) => [
        `generate double ${day}_ = daily(${day}, "YMD")`,
        `format ${day}_ %td`,
        `drop ${day}`,
        `rename ${day}_ ${day}`,
      ]),
      ...columns.map((one) => `label variable ${one.name} ${stataText(one.zh)}`),
      `save "${name}.dta", replace`,
    ].join('\r\n');
  });
  return `* Stata 14 or later\r\nversion 14\r\n${parts.join('\r\n\r\n')}\r\n`;
}

const spssText = (text: string): string => `'${cut(text, longestSpss).replaceAll("'", "''")}'`;

/** Widths that SPSS needs beforehand, in bytes: a Chinese character takes three. */
const spssFormat = ({ name, type }: Column): string => {
  if (type === 'day') return 'SDATE10';
  if (isNumber({ type } as Column)) return type === 'number' ? 'F20.6' : 'F8.0';
  return name === 'sentence' || name.startsWith('citation') ? 'A6000' : 'A600';
};

/** An SPSS syntax file that reads and labels the tables. */
export function spssLabels(tables: readonly Table[]): string {
  const parts = tables.map(({ name, columns }) =>
    [
      `GET DATA /TYPE=TXT /FILE='${name}.csv' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='"' /ARRANGEMENT=DELIMITED /FIRSTCASE=2`,
      `  /VARIABLES=`,
      ...columns.map((one) => `    ${one.name} ${spssFormat(one)}`),
      '  .',
      'VARIABLE LABELS',
      ...columns.map((one) => `  ${one.name} ${spssText(one.zh)}`),
      '  .',
      `SAVE OUTFILE='${name}.sav'.`,
    ].join('\r\n'),
  );
  return `\uFEFF* Encoding: UTF-8.\r\nSET UNICODE=ON.\r\n${parts.join('\r\n\r\n')}\r\n`;
}

const rText = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;
const rType = ({ type }: Column): string => ({ text: 'c', number: 'd', integer: 'i', flag: 'i', day: 'D' })[type];

/** An R script that reads and labels the tables with readr. */
export function rLabels(tables: readonly Table[]): string {
  const parts = tables.map(({ name, columns }) =>
    [
      `${name} <- readr::read_csv("${name}.csv", col_types = "${columns.map(rType).join('')}", locale = readr::locale(encoding = "UTF-8"))`,
      `labels_${name} <- c(`,
      columns.map((one) => `  ${one.name} = ${rText(one.zh)}`).join(',\n'),
      ')',
      `for (column in names(labels_${name})) attr(${name}[[column]], "label") <- labels_${name}[[column]]`,
    ].join('\n'),
  );
  return `# R, with the package readr\n${parts.join('\n\n')}\n`;
}
