/** Words of the panel where there is nothing to list: what was done, on what evidence, and what to do next. */
import type { Messages } from './i18n.ts';

export const panelStates = {
  reading: { hans: '正在读', hant: '正在讀', en: 'Reading' },
  readingSeen: {
    hans: '正在读 · 已见 {n} 个数',
    hant: '正在讀 · 已見 {n} 個數',
    en: { one: 'Reading · {n} figure so far', other: 'Reading · {n} figures so far' },
  },
  readingOf: { hans: '{done} / {total} 字', hant: '{done} / {total} 字', en: '{done} of {total} characters' },

  'notReport.title': {
    hans: '这一页不像一份报告',
    hant: '這一頁不像一份報告',
    en: 'This page does not look like a report',
  },
  'notReport.text': {
    hans: '所以没有读它。若你知道它是，可以照样读。',
    hant: '所以沒有讀它。若你知道它是，可以照樣讀。',
    en: 'So it was not read. If you know that it is one, have it read all the same.',
  },
  readAnyway: { hans: '照样读', hant: '照樣讀', en: 'Read it anyway' },
  'noText.images': {
    hans: '正文是图片，没有文字可读。',
    hant: '正文是圖片，沒有文字可讀。',
    en: 'The body consists of pictures; there is no text to read.',
  },
  'noText.attachment': {
    hans: '正文在附件里，页上没有文字。打开附件，或找一找网页版。',
    hant: '正文在附件裡，頁上沒有文字。打開附件，或找一找網頁版。',
    en: 'The body is in an attachment. Open it, or look for a version on a page.',
  },
  'noText.frame': {
    hans: '正文在另一个网站的框里，这里读不到。',
    hant: '正文在另一個網站的框裡，這裡讀不到。',
    en: 'The body is in a frame of another site and cannot be read from here.',
  },
  'noText.pdf': {
    hans: '正文是嵌在页上的 PDF，现在还读不了。可以打开看；若有网页版，读网页版。',
    hant: '正文是嵌在頁上的 PDF，現在還讀不了。可以打開看；若有網頁版，讀網頁版。',
    en: 'The body is a PDF inside the page, which cannot be read yet. You can open it; if there is a version on a page, read that.',
  },
  'noText.empty': {
    hans: '这一页没有找到正文。若页面还在载入，等一等会再读。',
    hant: '這一頁沒有找到正文。若頁面還在載入，等一等會再讀。',
    en: 'No body text was found. If the page is still loading, it will be read again shortly.',
  },

  'noFigures.title': { hans: '读完了，没有数字', hant: '讀完了，沒有數字', en: 'Read, and there are no figures' },
  'noFigures.text': {
    hans: '全文 {n} 字。年份、文号、条款序号、会议届次不算数字。',
    hant: '全文 {n} 字。年份、文號、條款序號、會議屆次不算數字。',
    en: '{n} characters. Years, document numbers, articles and sessions are not counted as figures.',
  },

  'access.title': { hans: '还没有获准读这一页', hant: '還沒有獲准讀這一頁', en: 'This page may not be read yet' },
  'access.text': {
    hans: '明数平时什么网页也不读。点一下浏览器工具栏上的明数图标（或按 {key}），就读眼前这一页，只读这一页，什么也不发出去。',
    hant: '明數平時什麼網頁也不讀。點一下瀏覽器工具列上的明數圖示（或按 {key}），就讀眼前這一頁，只讀這一頁，什麼也不發出去。',
    en: 'Mingshu reads no page by itself. Click its icon in the browser’s toolbar (or press {key}) and it reads this page, only this one, and sends nothing anywhere.',
  },
  'access.always': { hans: '以后自动读政府网站', hant: '以後自動讀政府網站', en: 'Always read official portals' },
  'access.alwaysNote': {
    hans: '只管 gov.cn 之下的网站。浏览器会问一句“读取所有网站的数据”，因为在它眼里 gov.cn 和 com 一样是顶层；随时可以收回。',
    hant: '只管 gov.cn 之下的網站。瀏覽器會問一句「讀取所有網站的資料」，因為在它眼裡 gov.cn 和 com 一樣是頂層；隨時可以收回。',
    en: 'Only sites under gov.cn. The browser will speak of “all websites”, because it takes gov.cn for a top level like com. You can take it back at any time.',
  },
  'access.alwaysNoteFirefox': {
    hans: '只管 gov.cn 之下的网站。Firefox 会问一句；随时可以收回。',
    hant: '只管 gov.cn 之下的網站。Firefox 會問一句；隨時可以收回。',
    en: 'Only sites under gov.cn. Firefox will ask; you can take it back at any time.',
  },
  'refusedTitle.browser-page': {
    hans: '浏览器自己的页面读不了',
    hant: '瀏覽器自己的頁面讀不了',
    en: 'The browser’s own pages cannot be read',
  },
  'refusedText.browser-page': {
    hans: '浏览器不让任何扩展碰它自己的页面和别的扩展的页面。打开一份报告，侧栏会跟过去。',
    hant: '瀏覽器不讓任何擴充功能碰它自己的頁面和別的擴充功能的頁面。打開一份報告，側欄會跟過去。',
    en: 'The browser lets no extension touch its own pages or those of other extensions. Open a report and the panel will follow.',
  },
  'refusedTitle.store': {
    hans: '扩展商店读不了',
    hant: '擴充功能商店讀不了',
    en: 'The extension store cannot be read',
  },
  'refusedText.store': {
    hans: '浏览器不让任何扩展碰商店的页面。打开一份报告，侧栏会跟过去。',
    hant: '瀏覽器不讓任何擴充功能碰商店的頁面。打開一份報告，側欄會跟過去。',
    en: 'The browser lets no extension touch the store. Open a report and the panel will follow.',
  },
  'refusedTitle.file': {
    hans: '电脑里的文件还读不了',
    hant: '電腦裡的檔案還讀不了',
    en: 'Files on this computer cannot be read yet',
  },
  'refusedText.file': {
    hans: '在浏览器的扩展设置里打开“允许访问文件网址”，再点工具栏上的明数图标。PDF 读不了。',
    hant: '在瀏覽器的擴充功能設定裡打開「允許存取檔案網址」，再點工具列上的明數圖示。PDF 讀不了。',
    en: 'Switch on “Allow access to file URLs” in the browser’s extension settings, then click the Mingshu icon. PDF files cannot be read.',
  },
  'refusedTitle.error-page': { hans: '网页没有打开', hant: '網頁沒有打開', en: 'The page did not load' },
  'refusedText.error-page': {
    hans: '浏览器显示的是它自己的出错页。网页打开以后，侧栏会接着读。',
    hant: '瀏覽器顯示的是它自己的出錯頁。網頁打開以後，側欄會接著讀。',
    en: 'The browser shows its own error page. As soon as the page is there, the panel goes on.',
  },
  'refusedTitle.unknown': { hans: '这一页读不了', hant: '這一頁讀不了', en: 'This page cannot be read' },
  'refusedText.unknown': {
    hans: '浏览器不让读，没有说为什么。PDF 和浏览器自带的阅读器都读不了。',
    hant: '瀏覽器不讓讀，沒有說為什麼。PDF 和瀏覽器自帶的閱讀器都讀不了。',
    en: 'The browser refuses and does not say why. PDF files and the browser’s own viewers cannot be read.',
  },
  'silent.title': { hans: '这一页没有回音', hant: '這一頁沒有回音', en: 'No answer from this page' },
  'silent.text': {
    hans: '明数进了这一页，却说不上话。重新载入网页多半就好。',
    hant: '明數進了這一頁，卻說不上話。重新載入網頁多半就好。',
    en: 'Mingshu is in the page but cannot talk to it. Reloading the page mostly helps.',
  },
  'failed.page': { hans: '读网页时停住了', hant: '讀網頁時停住了', en: 'Stopped while reading the page' },
  'failed.figures': { hans: '找数字时停住了', hant: '找數字時停住了', en: 'Stopped while finding figures' },
  'failed.checks': { hans: '核对时停住了', hant: '核對時停住了', en: 'Stopped while checking' },
  'failed.marks': { hans: '标示时停住了', hant: '標示時停住了', en: 'Stopped while marking the page' },
  'failed.text': {
    hans: '再试一次多半就好；若还不行，请把下面几行发给我们，里面没有网页的内容。',
    hant: '再試一次多半就好；若還不行，請把下面幾行發給我們，裡面沒有網頁的內容。',
    en: 'Trying again mostly helps. If not, please send us the lines below; they hold nothing of the page.',
  },
  again: { hans: '再试', hant: '再試', en: 'Try again' },
  reload: { hans: '重新载入网页', hant: '重新載入網頁', en: 'Reload the page' },
  copyLines: { hans: '复制这几行', hant: '複製這幾行', en: 'Copy these lines' },
} satisfies Messages;
