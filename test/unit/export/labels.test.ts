/**
 * The programs for Stata, SPSS and R are held to the grammar of what they use: names, quotation, ends of lines and commands.
 * The programs themselves are not run here.
 */
import { describe, expect, it } from 'vitest';
import { rLabels, spssLabels, stataLabels } from '../../../utils/export/files/labels.ts';
import { Gatherer } from '../../../utils/export/gather.ts';
import type { Column, Table } from '../../../utils/export/tables/table.ts';
import { wideColumns, wideKeys } from '../../../utils/export/tables/wide.ts';
import { indicators } from '../../../utils/indicators/taxonomy.ts';

const empty = new Gatherer({}, []);
/** Every table there is, the wide one with a column for every indicator. */
const wide: Column[] = [
  ...wideKeys,
  ...wideColumns(new Set(indicators.map(({ id }) => id))).map(({ column }) => column),
];
const tables: Table[] = [
  Gatherer.figures([]),
  ...empty.tables().filter(({ name }) => name !== 'wide'),
  { name: 'wide', columns: wide, rows: [] },
];
const columns = tables.flatMap(({ columns: of }) => of);

const reserved = new Set(
  // Stata's, SPSS's, R's.
  (
    '_all _b byte _coef _cons double float if in int long _n _pi _pred _rc _skip strl using with ' +
    'all and by eq ge gt le lt ne not or to ' +
    'else repeat while function for next break true false null inf nan na'
  ).split(' '),
);

describe('names of columns', () => {
  it('are such as all three programs take', () => {
    const bad = columns
      .map(({ name }) => name)
      .filter((name) => !/^[a-z][a-z0-9_]{0,31}$/i.test(name) || /_$/.test(name));
    expect(bad).toEqual([]);
    expect(columns.filter(({ name }) => reserved.has(name.toLowerCase()) || /^str\d+$/.test(name))).toEqual([]);
  });

  it('are different in each table whatever the case', () => {
    for (const { columns: of } of tables) {
      const names = of.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the do-file for Stata', () => {
  const text = stataLabels(tables);
  const lines = text.split('\r\n');
  const name = '[a-z][a-zA-Z0-9_]{0,31}';
  const forms = [
    /^$/,
    /^\* [ -~]*$/,
    /^version 14$/,
    /^import delimited using "\w+\.csv", encoding\("UTF-8"\) bindquote\(strict\) varnames\(1\) case\(preserve\) stringcols\([\d ]*\) clear$/,
    new RegExp(`^generate double ${name}_ = daily\\(${name}, "YMD"\\)$`),
    new RegExp(`^format ${name}_ %td$`),
    new RegExp(`^drop ${name}$`),
    new RegExp(`^rename ${name}_ ${name}$`),
    // Compound quotation marks; nothing inside that ends them or begins a macro. Labels of at most 80 characters.
    new RegExp(`^label variable ${name} \`"[^"\`'$\\r\\n]{1,80}"'$`, 'u'),
    /^save "\w+\.dta", replace$/,
  ];

  it('has no line but those that are meant', () => {
    expect(lines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('reads every text and day as a string, by its place, and labels every column', () => {
    for (const { name: table, columns: of } of tables) {
      const line = lines.find((one) => one.includes(`using "${table}.csv"`)) as string;
      const places = /stringcols\(([\d ]*)\)/.exec(line)?.[1]?.split(' ').filter(Boolean).map(Number);
      expect(places).toEqual(of.flatMap(({ type }, at) => (type === 'text' || type === 'day' ? [at + 1] : [])));
      const from = lines.indexOf(line);
      const labelled = lines
        .slice(from, lines.indexOf(`save "${table}.dta", replace`))
        .flatMap((one) => /^label variable (\w+)/.exec(one)?.[1] ?? []);
      expect(labelled).toEqual(of.map((column) => column.name));
    }
  });

  it('gives a day back its own name, which must have room for the one between', () => {
    for (const { name: day } of columns.filter(({ type }) => type === 'day')) expect(day.length).toBeLessThan(32);
  });
});

describe('the syntax for SPSS', () => {
  const text = spssLabels(tables);
  const lines = text.split('\r\n');

  it('begins with its encoding, and has no line that is too long', () => {
    expect(text.startsWith('\uFEFF* Encoding: UTF-8.\r\n')).toBe(true);
    // A line of a command is of at most 256 bytes.
    const bytes = new TextEncoder();
    expect(lines.filter((line) => bytes.encode(line).length > 256)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('ends every command with a stop, and has no empty line inside one', () => {
    const commands = text
      .slice(1)
      .split(/(?<=\.)\r\n/)
      .map((command) => command.trim())
      .filter((command) => command !== '');
    const begins = /^(?:\* Encoding|SET UNICODE|GET DATA|VARIABLE LABELS|SAVE OUTFILE)/;
    expect(commands.filter((command) => !begins.test(command))).toEqual([]);
    expect(commands.filter((command) => /\r\n\s*\r\n/.test(command))).toEqual([]);
    expect(commands).toHaveLength(2 + 3 * tables.length);
  });

  it('gives each column a format and a label whose quotation only the label’s end ends', () => {
    const formats = lines.flatMap((line) => /^ {4}(\w+) (A\d{1,5}|F\d{1,2}\.\d|SDATE10)$/.exec(line)?.[1] ?? []);
    expect(formats).toEqual(columns.map(({ name }) => name));
    const labels = lines.flatMap((line) => {
      const [, name = '', label = ''] = /^ {2}(\w+) '((?:[^']|'')*)'$/.exec(line) ?? [];
      return name ? [[name, label] as const] : [];
    });
    expect(labels.map(([name]) => name)).toEqual(columns.map(({ name }) => name));
    const bytes = new TextEncoder();
    expect(labels.filter(([, label]) => bytes.encode(label).length > 255)).toEqual([]);
  });
});

describe('the script for R', () => {
  const text = rLabels(tables);

  it('has a type for each column, and text in quotation marks that its label does not end', () => {
    for (const { name, columns: of } of tables) {
      const types = new RegExp(`^${name} <- readr::read_csv\\("${name}\\.csv", col_types = "([cdiD]+)"`, 'm').exec(
        text,
      )?.[1];
      expect(types).toHaveLength(of.length);
    }
    const labels = [...text.matchAll(/^ {2}(\w+) = "((?:[^"\\]|\\.)*)",?$/gm)].map(([, name]) => name);
    expect(labels).toEqual(columns.map(({ name }) => name));
  });

  it('closes every bracket that it opens', () => {
    const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/^#.*$/gm, '');
    for (const [open, close] of ['()', '[]'] as const)
      expect(bare.split(open as string).length).toBe(bare.split(close as string).length);
  });
});
