/**
 * The words of a portal's furniture: what stands around an article and is no part of it. One table for pages and for plain
 * text; all patterns are for folded lines (lines.ts).
 */
import { metadataLabels } from './labels.ts';

const label = metadataLabels.join('|');

/** A line that is, or begins with, metadata: `索引号:…`, `•发布机构:…`, `【字体:`, a cell `索引号` beside its value. */
const metadata = new RegExp(`^[•·*◆■【\\[(]*(?:${label})(?::|】|\\]|\\t|$)`);
/** Short lines that hold nothing but a label and value anywhere (`2024-01-31来源:本网`). */
const metadataInside = new RegExp(`(?:${label}):`);

export function isMetadata(text: string): boolean {
  return metadata.test(text) || (text.length < 120 && !/[。;!]/.test(text) && metadataInside.test(text));
}

/** Where one of these begins a line, the article is over: what follows speaks of other articles or of the site. */
const afterword =
  /^(?:[【[|<>«»•·*◆■]*)(?:扫一扫|扫描二维码|打印|关闭(?:窗口|本页|页面)?$|关闭[|】]|责任编辑|责编|编辑:|上一[篇条页]|下一[篇条页]|分享到|分享:|抄送|抄报|主送:.*抄送|相关(?:解读|文章|新闻|链接|信息|报道|阅读|推荐|稿件|政策|内容|附件|文档|文件)|(?:文字|图片|图文|视频|访谈|政策|部门|专家|媒体)解读$|附件下载|文件下载|下载(?:文字版|图片版|附件)|收藏|纠错|我要纠错|回到顶部|返回(?:顶部|列表|首页)|友情链接|网站地图|网站声明|关于我们|联系我们|版权|主办(?:单位)?:|承办(?:单位)?:|技术支持|网站标识码|政府网站标识码|备案号|地址:|您访问的链接|无障碍|长者|智能问答|网友评论|我来说两句|热门(?:推荐|文章)|推荐阅读|延伸阅读|最新(?:文章|信息))/;
/** What can stand anywhere in a line and mark it as the site's: registration numbers, copyright, print marks. */
const siteMark =
  /ICP备|公网安备|网站标识码|版权所有|Copyright|AllRights|ProducedBy|当前位置|您(?:当前)?(?:的|所在的)位置|首页>|扫一扫在手机|手机(?:上)?(?:打开|查看|扫)|字体:(?:大|小|\[|【)|【(?:大|打印|关闭|字体)|印发$/;

/** Those of them that no sentence of a report begins with. */
const afterwordOfAnyLength =
  /^(?:[【[|<>«»•·*◆■]*)(?:扫一扫|扫描二维码|责任编辑|责编|上一[篇条]|下一[篇条]|抄送|抄报|您访问的链接|分享到)/;

export function isAfterword(text: string): boolean {
  // `无障碍环境建设持续推进，……。` is a sentence, `无障碍 | 长者助手` is not.
  if (text.length > 50 && /[。;]/.test(text)) return afterwordOfAnyLength.test(text);
  return afterword.test(text) || (text.length < 160 && siteMark.test(text));
}

/** `打印| 关闭`, `大 中 小`, a lone counter: buttons and numbers that no sentence leaves behind. */
const button =
  /^(?:[[【(]?(?:打印|关闭|收藏|分享|字体|大|中|小|微信|微博|QQ空间|朋友圈|举报|返回|更多|首页|登录|注册|搜索|置顶|点赞|复制链接)(?:本页|窗口|页面)?[\]】)]?[|/:、]?)+$/;
export const isButton = (text: string): boolean =>
  (text.length < 80 && button.test(text)) || /^[-|\d]{1,6}$/.test(text);

/** Words that hijacked copies put around a stolen page: gambling, lottery, pornography. Folded. */
const spamWord =
  /(?<!福利|体育)彩票|彩神|时时彩|六合彩|快三|快3|北京赛车|pk10|PK10|分分彩|双色球(?:预测|开奖)|博彩|赌场|赌球|真人(?:娱乐|荷官|视讯)|百家乐|老虎机|棋牌|娱乐城|澳门(?:新)?(?:葡京|威尼斯|金沙|银河)|菠菜平台|体育投注|足彩|开奖(?:结果|直播)|下注|成人(?:视频|电影|网站)|色情|裸聊|约炮|无码|Wellcome!!|开户送|app下载.{0,20}(?:彩|娱乐)/g;
/** The names of laws and of police work also hold such words: then the line is a sentence and no advertisement. */
export const spamWords = (text: string): number => (/[。;]/.test(text) ? 0 : (text.match(spamWord)?.length ?? 0));
export const isSpam = (text: string): boolean => spamWords(text) > 0;
