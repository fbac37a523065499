/**
 * Labels of the metadata that portals put around an article (发布机构：…, 索引号：…), by what they say of it. Not for reading
 * what stands behind them: metadata.ts does.
 */

/** What says who put it there, what says it best first. */
export const publisherLabels = [
  '发布机构',
  '发布单位',
  '发布机关',
  '发布部门',
  '公开机构',
  '公开单位',
  '公开主体',
  '信息公开机构',
  '责任部门',
  '责任单位',
  '制发机关',
  '制发单位',
  '发文机关',
  '发文单位',
  '发文机构',
];

/** What says where it is from, what says it best first. */
export const sourceLabels = ['信息来源', '文章来源', '内容来源', '来源网站', '稿件来源', '稿源', '来源'];

/** What says when it was put there, what says it best first. */
export const publishedLabels = ['发布日期', '发布时间', '公开日期', '公开时间', '上网时间', '时间', '日期'];

/** What says when it was written, what says it best first. */
export const writtenLabels = [
  '成文日期',
  '公文生成日期',
  '信息生成日期',
  '生成日期',
  '成文时间',
  '制发日期',
  '印发日期',
  '发文日期',
  '发文时间',
];

/** What says its document number, what says it best first. */
export const documentLabels = ['发文字号', '发文文号', '备注/文号', '文号', '文件编号'];

/** What says its index number, what says it best first. */
export const indexLabels = ['索引号', '信息索引号', '索取号'];

/** What says anything else. */
const otherLabels = [
  '统一编号',
  '生效日期',
  '实施日期',
  '失效日期',
  '废止日期',
  '更新时间',
  '转载时间',
  '信息名称',
  '文件名称',
  '名称',
  '标题',
  '组配分类',
  '主题分类',
  '体裁分类',
  '文章类型',
  '服务对象分类',
  '信息分类',
  '分类',
  '主题词',
  '关键词',
  '公开方式',
  '公开范围',
  '公开形式',
  '公开时限',
  '公开类别',
  '公开程序',
  '有效性',
  '是否有效',
  '文件状态',
  '时效',
  '语种',
  '载体类型',
  '文件下载',
  '浏览次数',
  '浏览量',
  '浏览',
  '点击次数',
  '点击量',
  '点击',
  '点击数',
  '阅读次数',
  '阅读量',
  '访问量',
  '访问次数',
  '作者',
  '编辑',
  '责任编辑',
  '审核',
  '签发',
  '签发人',
  '记者',
  '字号',
  '字体',
  '分享到',
  '分享',
  '信息审核',
  '录入人',
];

/** All labels, the longest first, for patterns. */
export const metadataLabels = [
  ...publisherLabels,
  ...sourceLabels,
  ...publishedLabels,
  ...writtenLabels,
  ...documentLabels,
  ...indexLabels,
  ...otherLabels,
].sort((a, b) => b.length - a.length);
