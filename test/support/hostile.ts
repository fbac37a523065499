/** Words that a hostile page or a careless note may hold: shared by the tests of views and of exports. */
const tags = [
  'img src=x onerror=alert(1)',
  'svg/onload=alert(1)',
  'iframe src="javascript:alert(1)"',
  'script',
  'style',
  'template',
  'math',
  'form action=x',
  'base href=//x.example',
  'meta http-equiv=refresh content=0',
  'object data=x',
  'details open ontoggle=alert(1)',
  'a href=javascript:alert(1)',
  'input autofocus onfocus=alert(1)',
  'video><source onerror=alert(1)',
  'noscript><p title="</noscript><img src=x onerror=alert(1)>"',
];
const closers = ['', '"', "'", '-->', ']]>', '</title>', '</textarea>', '</script>', '&#x22;'];

/** Markup of all kinds, also such as stands up only when it is read twice. */
export const markup: readonly string[] = [
  ...closers.flatMap((closer) => tags.map((tag) => `${closer}<${tag}>`)),
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  `$\{alert(1)}`,
  '&lt;b&gt;&#x202e;',
  '<!--><img src=x onerror=alert(1)>',
  '\u2028<b>\u2029',
];

/** What spreadsheets may run: formulas and the like, also behind what is not seen. */
export const formulas: readonly string[] = ['', ' ', '\u00a0', '\u3000', '\ufeff', '\u200b', '"', "'"].flatMap(
  (before) =>
    [
      '=1+1',
      '+1+1',
      '-1+cmd|x',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠A1',
      '|cmd',
      '=HYPERLINK("http://x.example","x")',
    ].map((formula) => before + formula),
);

/** What makes a record of several, or a command of a word, in files of citations. */
export const records: readonly string[] = [
  'x\r\nER  - \r\nTY  - RPRT',
  'x\nTI  - y',
  'x},\n author={y',
  '\\input{/etc/passwd}',
  '50% & $x$ #1 _y_ ~z ^w {a} \\b',
  '@book{x,',
  '"quoted", \'single\'',
];

/** Characters that are not seen or turn what is seen. */
export const unseen: readonly string[] = [
  '\u202efdp.exe',
  '件\u200b数',
  '\u2066件\u2069',
  '\ud800',
  '\udc00x',
  '\0',
  '\ufffd',
  '\u0007',
  '\u{e0041}',
];

export const hostile: readonly string[] = [...markup, ...formulas, ...records, ...unseen];
