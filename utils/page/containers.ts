/**
 * Elements that portals are known to keep their articles in. Only a help: every new portal may bring a new name, and the
 * general rules of container.ts must find the article without it.
 */

/** Exact marks that content systems put around the body and nothing else. */
const exactTags = new Set(['ucapcontent']);

/** Ids, in lower case. */
const ids = new Set([
  'ucap-content',
  'zoom',
  'zoomcon',
  'fontzoom',
  'info_cont',
  'wenzhang-content',
  'vsb_content',
  'vsb_content_2',
  'vsb_content_4',
  'vsb_content_500',
  'detailcontent',
  'detailcon',
  'ivs_content',
  'con_con',
  'dochtmlcon',
  'bodylabel',
]);

/** Classes, in lower case. */
const classes = new Set([
  'trs_editor',
  'trs_ueditor',
  'trs_editor_view',
  'trs_preappend',
  'custom_unionstyle',
  'article-content',
  'article-content-body',
  'article-body',
  'article_content',
  'content_article',
  'v_news_content',
  'xxgk_content',
  'pages_content',
  'detailcontent',
  'newsmain',
  'my_conboxzw',
  'xilan_con',
  'zc_article_con',
  'zoom',
]);

export type Known = 'exact' | 'id' | 'class' | null;

/** What the table says of an element. `landmark`: the attribute in which accessibility tools name the body. */
export function knownContainer(
  tag: string,
  id: string | null,
  className: string | null,
  landmark: string | null,
): Known {
  if (exactTags.has(tag) || (landmark !== null && /正文$|内容正文/.test(landmark))) return 'exact';
  if (id && ids.has(id.toLowerCase())) return 'id';
  if (className) for (const one of className.toLowerCase().split(/\s+/)) if (classes.has(one)) return 'class';
  return null;
}
