/**
 * Figures without the names of their fields, which make up more than half of a figure's JSON: for thousands of them that
 * are kept as JSON for a while. Not for what outlives the program that wrote it: a tuple's fields go by their place.
 */
import type { Figure } from './figure.ts';

/** What a figure may lack stands last and is left out there. */
const fields = [
  'start',
  'end',
  'quote',
  'value',
  'unit',
  'kind',
  'bound',
  'indicator',
  'words',
  'indicatorId',
  'period',
  'scope',
  'change',
  'section',
  'sentence',
  'part',
  'rule',
  'naming',
  'unitImplied',
  'changeUnit',
  'cell',
] as const satisfies readonly (keyof Figure)[];

type Values<Fields extends readonly unknown[]> = {
  -readonly [Place in keyof Fields]: Fields[Place] extends keyof Figure ? Figure[Fields[Place]] : never;
};

export type FigureTuple = Values<typeof fields>;

export function tupleOf(figure: Figure): FigureTuple {
  const tuple: unknown[] = fields.map((field) => figure[field]);
  while (tuple.at(-1) === undefined) tuple.pop();
  return tuple as unknown as FigureTuple;
}

/** By places, not by destructuring or a loop: thousands are made while a panel opens, in code that has just been loaded. */
export function figureOf(tuple: FigureTuple): Figure {
  const figure: Figure = {
    start: tuple[0],
    end: tuple[1],
    quote: tuple[2],
    value: tuple[3],
    unit: tuple[4],
    kind: tuple[5],
    bound: tuple[6],
    indicator: tuple[7],
    words: tuple[8],
    indicatorId: tuple[9],
    period: tuple[10],
    scope: tuple[11],
    change: tuple[12],
    section: tuple[13],
    sentence: tuple[14],
    part: tuple[15],
    rule: tuple[16],
    naming: tuple[17],
  };
  if (tuple[18]) figure.unitImplied = tuple[18];
  if (tuple[19]) figure.changeUnit = tuple[19];
  if (tuple[20]) figure.cell = tuple[20];
  return figure;
}
