/**
 * Characters that look like Chinese ones and are others: radicals and compatibility forms, which files made from PDF have
 * in place of the characters themselves (⼈⺠政府). Source: Unicode's compatibility decompositions, and for the radicals that
 * have none its list of equivalent unified ideographs.
 */

/** Radicals without a decomposition that stand for whole characters, each before its character. */
const radicals =
  '⺁厂⺝月⺠民⺷羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙';

/** Blocks whose characters decompose into one Chinese character each. */
const blocks = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfad9],
] as const;

/** UTF-16 units that look like Chinese characters, each with the one it looks like. */
export const hanLookAlikes: ReadonlyMap<number, number> = new Map([
  ...blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n).flatMap((unit): [number, number][] => {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      return plain.length === 1 && plain.charCodeAt(0) !== unit ? [[unit, plain.charCodeAt(0)]] : [];
    }),
  ),
  ...Array.from({ length: radicals.length / 2 }, (_, n): [number, number] => [
    radicals.charCodeAt(2 * n),
    radicals.charCodeAt(2 * n + 1),
  ]),
]);
