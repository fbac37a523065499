/** Words of the first-run page. */
import type { Messages } from './i18n.ts';

export const welcome = {
  title: { hans: '明数读报告里的数', hant: '明數讀報告裡的數', en: 'Mingshu reads the figures in reports' },
  lead: {
    hans: '打开一份政府报告，点工具栏上的明数图标（或按 {key}）：数字连同名称列在一旁，点一行就跳到原句。',
    hant: '打開一份政府報告，點工具列上的明數圖示（或按 {key}）：數字連同名稱列在一旁，點一行就跳到原句。',
    en: 'Open a government report and click the Mingshu icon in the toolbar (or press {key}): its figures are listed by name, and a click on a row goes to the sentence.',
  },
  private: {
    hans: '一切都在你的浏览器里：不联网，不上传，没有账号。',
    hant: '一切都在你的瀏覽器裡：不連網，不上傳，沒有帳號。',
    en: 'Everything stays in your browser: no network, no upload, no account.',
  },
  sample: {
    hans: '先用这几句试试；样例是编的，装在扩展里。',
    hant: '先用這幾句試試；樣例是編的，裝在擴充功能裡。',
    en: 'Try it on these lines. They are made up and come with the extension.',
  },
  'step.jump': { hans: '点一行，看它的原句', hant: '點一行，看它的原句', en: 'Press a row to see its words' },
  'step.check': { hans: '看它对不对得上', hant: '看它對不對得上', en: 'See whether it adds up' },
  'step.keep': {
    hans: '存下，以后几个地方、几个年份放在一起比',
    hant: '存下，以後幾個地方、幾個年份放在一起比',
    en: 'Keep it, and compare places and years later',
  },
  kept: {
    hans: '在真的报告上按 S 就存进文库。',
    hant: '在真的報告上按 S 就存進文庫。',
    en: 'On a real report, press S to put it into the library.',
  },
  'switch.title': {
    hans: '自动读政府网站',
    hant: '自動讀政府網站',
    en: 'Read official portals by myself',
  },
  'switch.text': {
    hans: '打开之后，在 gov.cn 之下的网站上遇到年度报告就自己读好，图标上写出有几个数。别的网站一概不看；关着也能用，只是每次要点一下图标。',
    hant: '打開之後，在 gov.cn 之下的網站上遇到年度報告就自己讀好，圖示上寫出有幾個數。別的網站一概不看；關著也能用，只是每次要點一下圖示。',
    en: 'When on, annual reports on sites under gov.cn are read as you open them, and the icon shows how many figures there are. No other site is looked at. It works without, too: then you click the icon each time.',
  },
  'switch.why': {
    hans: '浏览器会问：“读取和更改您在所有网站上的数据”。说的是所有网站，其实只要 *.gov.cn：浏览器把 gov.cn 和 com 一样当作顶层，就用了同一句话。随时可以在这里或浏览器的扩展设置里收回。',
    hant: '瀏覽器會問：「讀取及變更您在所有網站上的資料」。說的是所有網站，其實只要 *.gov.cn：瀏覽器把 gov.cn 和 com 一樣當作頂層，就用了同一句話。隨時可以在這裡或瀏覽器的擴充功能設定裡收回。',
    en: 'The browser will ask for “Read and change all your data on all websites”. It says all websites, but only *.gov.cn is asked for: the browser treats gov.cn as a top level like com and uses the same words. You can take it back here or in the browser’s extension settings at any time.',
  },
  'switch.whyFirefox': {
    hans: 'Firefox 会问一句，问的是存取 gov.cn 域下各网站的数据。答应之后，随时可以在这里或附加组件管理器里收回。',
    hant: 'Firefox 會問一句，問的是存取 gov.cn 網域下各網站的資料。答應之後，隨時可以在這裡或附加元件管理員裡收回。',
    en: 'Firefox will ask about access to your data for sites in the gov.cn domain. You can take it back here or in the add-ons manager at any time.',
  },
  'switch.fixed': {
    hans: '这个版本装好就有这项许可，在这里收不回来。',
    hant: '這個版本裝好就有這項許可，在這裡收不回來。',
    en: 'This build has the permission from the start; it cannot be taken back here.',
  },
  'sites.title': { hans: '别的网站，一个一个来', hant: '別的網站，一個一個來', en: 'Other sites, one by one' },
  'sites.text': {
    hans: '报告在别的网站上，或者只想让明数看某几个网站：写下网址，浏览器会为它单独问一次。',
    hant: '報告在別的網站上，或者只想讓明數看某幾個網站：寫下網址，瀏覽器會為它單獨問一次。',
    en: 'For reports on other sites, or if only some sites should be read: give the address, and the browser asks for that site alone.',
  },
  'sites.address': { hans: '网址', hant: '網址', en: 'Address' },
  'sites.add': { hans: '加上', hant: '加上', en: 'Add' },
  'sites.remove': { hans: '收回 {host}', hant: '收回 {host}', en: 'Take back {host}' },
  'sites.none': { hans: '还没有加过。', hant: '還沒有加過。', en: 'None so far.' },
  'sites.notOne': {
    hans: '这不像一个网址。要像 www.example.cn 这样。',
    hant: '這不像一個網址。要像 www.example.cn 這樣。',
    en: 'This is not the address of a site. It should look like www.example.cn.',
  },
  'sites.refused': {
    hans: '没有获准读 {host}。',
    hant: '沒有獲准讀 {host}。',
    en: '{host} was not allowed.',
  },
  on: { hans: '开', hant: '開', en: 'on' },
  off: { hans: '关', hant: '關', en: 'off' },
} satisfies Messages;
