/**
 * The catalogue of naming rules: what each states, in words. A figure carries the id of the rule that named it (`naming`),
 * and `extract --explain` says what it means. Not the rules themselves: each stands where the file named beside it says.
 */
export const namingRules = {
  // name.ts
  I0: 'the second number of a range has the name of the first',
  // count.ts: the words stand before the figure
  I1: 'verb and noun before it: 受理案件12件 is 案件受理',
  I2: 'the noun before it: 行政处罚35件',
  I3: 'the noun before it, with the verb that its list has said once',
  I4: 'the verb alone, of the subject or of what was counted before: 已审结85件',
  I7: 'a member of what was counted before: 其中, or a bracket',
  I7a: 'the noun behind 的 is left out, it is what was counted before',
  I9: 'words that need a head, with the head before them: 涉及15个部门',
  I13: 'a level, with the noun that the levels share: 县级6个',
  I14: 'nothing of its own: what was counted before, or the subject',
  // count.ts: the words stand behind the figure
  I5: 'the noun behind it and the verb before it: 办结12件案件',
  I6: 'the noun behind it and what that noun did',
  I6b: 'what was counted before, and what follows: 近500人参训',
  I6c: 'how often something was done: 会议4次研究',
  I6d: 'people before it, and what they did behind it',
  I10: 'stacked on the figure before it: 22件29人',
  I20: 'how long something has been so: 命案连续8年全破',
  // share.ts
  I8: 'a rate with a noun of its own: 出庭应诉率',
  I8b: 'a rate that needs a head: 率, 满意率',
  I8c: 'a share of what was counted before: 占比, 占总数的',
  I8d: 'a share whose noun is the subject, or stands behind it',
  // change.ts
  I11: 'what something came to: 压缩至4个工作日',
  I11a: 'what something came from: 由61.5%',
  I17: 'by how much something changed: 同比增长12%',
  // respective.ts
  I19: 'one of several told one by one: 分别为12件、9件',
  // tables/read.ts
  TF: 'the place of a known form, told by its row and column',
  TH: 'the labels of its row and of its column',
} as const satisfies Record<string, string>;

export type NamingRule = keyof typeof namingRules;

/** What a naming rule states, in words; its id where the rule is not known (records of another version). */
export const namingSays = (id: string): string => (namingRules as Record<string, string>)[id] ?? id;
