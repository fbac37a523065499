/** Names that need the sentence before, an earlier clause far off, or the heading. */
import { is, says } from './case.ts';

export const paragraphs = [
  says(
    '扎实开展青少年法治教育。共举办«86»场，覆盖师生«3.4万»人次。',
    is(86, '场', { indicator: ['青少年法治教育', '青少年法治教育举办', '举办青少年法治教育'] }),
    is(34000, '人次', { indicator: ['师生覆盖', '覆盖师生', '青少年法治教育覆盖师生'] }),
  ),
  says(
    '深化政企恳谈会制度。全年共召开«12»期，收集诉求«155»条，解决«149»条。',
    is(12, '期', { indicator: ['政企恳谈会', '召开政企恳谈会', '政企恳谈会召开'] }),
    is(155, '条', { indicator: ['诉求收集', '收集诉求'] }),
    is(149, '条', { indicator: ['诉求解决', '解决诉求'] }),
  ),
  says(
    '规范行政应诉工作。全年共«47»件，已审结«39»件。',
    is(47, '件', { indicator: ['行政应诉', '行政应诉工作'] }),
    is(39, '件', { indicator: ['行政应诉审结', '行政应诉已审结'], indicatorId: 'litigation.closed' }),
  ),
  says(
    '加强行政复议监督。全年收案«204»件，已审结«187»件，其中撤销«12»件。',
    is(204, '件', { indicator: ['行政复议收案', '收案'] }),
    is(187, '件', { indicator: ['行政复议审结', '行政复议已审结'], indicatorId: 'reconsideration.closed' }),
    is(12, '件', { indicator: ['行政复议撤销'], indicatorId: 'reconsideration.revoked' }),
  ),
  says(
    '积极推进法治宣传进企业、进校园、进社区，充分利用各类节点，采取群众喜闻乐见的形式，全年开展«210»场次。',
    is(210, '场次', { indicator: ['法治宣传', '开展法治宣传', '法治宣传开展', '法治宣传进企业、进校园、进社区'] }),
  ),
  says(
    `一、行政复议工作
新收案件«310»件，审结«288»件，调解和解«94»件。`,
    is(310, '件', { indicator: ['行政复议新收案件', '新收案件'] }),
    is(288, '件', {
      indicator: ['新收案件审结', '行政复议案件审结', '案件审结'],
      indicatorId: 'reconsideration.closed',
    }),
    is(94, '件', {
      indicator: ['案件调解和解', '行政复议案件调解和解', '新收案件调解和解'],
      indicatorId: 'reconsideration.mediated',
    }),
  ),
  says(
    `（一）严格规范性文件管理
全年制发«16»件，报备«16»件，清理废止«5»件。`,
    is(16, '件', { indicator: ['规范性文件制发', '制发规范性文件'], indicatorId: 'rules.docsIssued' }),
    is(16, '件', { indicator: ['规范性文件报备', '报备规范性文件'], indicatorId: 'rules.docsFiled' }),
    is(5, '件', { indicator: ['规范性文件清理废止', '清理废止规范性文件'], indicatorId: 'rules.docsRepealed' }),
  ),
  says(
    '县政府与法院建立府院联动机制。双方会商«5»次，通报案件«23»件。',
    is(5, '次', { indicator: ['双方会商', '会商', '府院会商'] }),
    is(23, '件', { indicator: ['案件通报', '通报案件'] }),
  ),
  says(
    '建设“阳光复议”系统，案件全部网上流转。上线以来，录入«640»件。',
    is(640, '件', { indicator: ['案件录入', '录入案件', '阳光复议系统录入'] }),
  ),
  says(
    '推行柔性执法。对初次轻微违法者予以提醒、告诫，全年适用«730»起，减免罚款«92万»元。',
    is(730, '起', { indicator: ['柔性执法适用', '适用柔性执法'] }),
    is(920000, '元', { indicator: ['减免罚款', '罚款减免'], indicatorId: 'enforce.exemptAmount' }),
  ),
  says(
    '法治副校长进校园成效明显。«61»所学校实现全覆盖，授课«244»节。',
    is(61, '所', { indicator: ['学校实现全覆盖', '学校', '学校全覆盖'] }),
    is(244, '节', { indicator: ['法治副校长授课', '学校授课', '授课'] }),
  ),
  says(
    '制定《优化营商环境条例》等地方性法规«2»部、《户外广告管理办法》等政府规章«3»部。',
    is(2, '部', { indicator: ['地方性法规', '制定地方性法规'], indicatorId: 'rules.localLaws' }),
    is(3, '部', { indicator: ['政府规章', '制定政府规章'], indicatorId: 'rules.regulations' }),
  ),
  says(
    '印发《行政执法典型案例》«4»期。',
    is(4, '期', { indicator: ['行政执法典型案例', '印发行政执法典型案例', '行政执法典型案例印发'] }),
  ),
  says(
    '人民调解、行政调解、司法调解衔接顺畅，三者分别调处«4100»件、«360»件、«720»件。',
    is(4100, '件', { indicator: ['人民调解调处', '人民调解'] }),
    is(360, '件', { indicator: ['行政调解调处', '行政调解'], indicatorId: 'mediation.admin' }),
    is(720, '件', { indicator: ['司法调解调处', '司法调解'] }),
  ),
  says(
    '县公共法律服务中心升级改造后投入使用，集法律援助、公证、调解、咨询等功能于一体，设«8»个窗口，日均接待«60余»人次。',
    is(8, '个', { indicator: ['窗口', '设窗口', '公共法律服务中心窗口'] }),
    is(60, '人次', { bound: 'min', indicator: ['日均接待', '公共法律服务中心日均接待'] }),
  ),
];
