/** Whose figure it is: bodies as subjects, levels, parts; and counts of bodies, which state no indicator. */
import { is, says } from './case.ts';

export const scopes = [
  says(
    '区城管局立案查处«156»起，罚款«42万»元。',
    is(156, '起', { scope: '区城管局' }),
    is(420000, '元', { scope: '区城管局' }),
  ),
  says(
    '县卫生健康局全年开展监督检查«2100»户次；县应急管理局检查企业«640»家次。',
    is(2100, '户次', { scope: '县卫生健康局' }),
    is(640, '家次', { scope: '县应急管理局' }),
  ),
  says(
    '市司法局办理复议案件«130»件。市中级人民法院一审审结行政案件«212»件。',
    is(130, '件', { scope: '市司法局' }),
    is(212, '件', { scope: '市中级人民法院' }),
  ),
  says(
    '以县政府名义制发规范性文件«9»件，以县政府办公室名义制发«14»件。',
    is(9, '件', { scope: '县政府', indicatorId: 'rules.docsIssued' }),
    is(14, '件', { scope: '县政府办公室', indicatorId: 'rules.docsIssued' }),
  ),
  says(
    '市本级受理«88»件，各县（区）受理«340»件。',
    is(88, '件', { scope: '市本级' }),
    is(340, '件', { scope: ['各县（区）', '各县区', '县（区）'] }),
  ),
  says(
    '全市行政复议机构共审结«690»件，其中市本级«210»件。',
    is(690, '件', { indicator: ['行政复议机构审结', '行政复议审结', '行政复议机构共审结'] }),
    is(210, '件', { scope: '市本级' }),
  ),
  says(
    '石桥镇调处纠纷«41»件，龙潭街道调处«56»件。',
    is(41, '件', { scope: '石桥镇' }),
    is(56, '件', { scope: '龙潭街道' }),
  ),
  says(
    '县交通运输局、县水利局联合查处非法采砂«8»起。',
    is(8, '起', { scope: ['县交通运输局、县水利局', '县交通运输局'] }),
  ),
  says('全县共查处«73»起，县公安局移送«12»起。', is(73, '起', { scope: null }), is(12, '起', { scope: '县公安局' })),
  says(
    '涉及«16»个部门的«208»项权力事项完成调整。',
    is(16, '个', { indicatorId: null }),
    is(208, '项', { indicator: ['权力事项完成调整', '权力事项调整', '权力事项'] }),
  ),
  says(
    '组织«23»个乡镇和«41»个部门报送清单«64»份。',
    is(23, '个', { indicatorId: null }),
    is(41, '个', { indicatorId: null }),
    is(64, '份', { indicator: ['清单报送', '报送清单'] }),
  ),
  says(
    '«7»个区全部设立复议咨询点。',
    is(7, '个', { indicator: ['区设立复议咨询点', '设立复议咨询点', '设立复议咨询点的区'], indicatorId: null }),
  ),
  says(
    '«28»家成员单位报送述法报告«28»份。',
    is(28, '家', { indicatorId: null }),
    is(28, '份', { indicator: ['述法报告', '述法报告报送'], indicatorId: 'party.reportsAssessed' }),
  ),
  says(
    '对«5»个乡镇、«8»家单位开展实地督察。',
    is(5, '个', { indicatorId: null, indicator: ['实地督察乡镇', '开展实地督察乡镇', '乡镇开展实地督察'] }),
    is(8, '家', { indicatorId: null, indicator: ['实地督察单位', '开展实地督察单位', '单位开展实地督察'] }),
  ),
  says(
    '«9»类«173»项高频事项下沉社区。',
    is(9, '类', { indicatorId: null }),
    is(173, '项', { indicator: ['高频事项', '高频事项下沉社区'], indicatorId: 'service.itemsFrequent' }),
  ),
  says('市场监管所、派出所、司法所联调«19»次。', is(19, '次')),
  says('开发区管委会全年办理备案«520»件。', is(520, '件', { scope: '开发区管委会' })),
  says(
    '县法律援助中心接待来访«1870»人次，受理案件«402»件。',
    is(1870, '人次', { scope: '县法律援助中心' }),
    is(402, '件', { scope: '县法律援助中心' }),
  ),
  says('各镇（街道）开展排查«480»次。', is(480, '次', { scope: ['各镇（街道）', '各镇街道', '各镇'] })),
  says(
    '省下达我市立法计划«3»项，我市完成«3»项。',
    is(3, '项', { indicator: ['立法计划', '下达立法计划', '省下达立法计划'] }),
    is(3, '项', { indicator: ['立法计划完成', '完成立法计划'] }),
  ),
  // a subject holds until the next one or the end of the line
  says(
    `区市场监管局强化民生领域执法。全年立案«86»件，罚没«120万»元。
各单位开展讲座«6»场。`,
    is(86, '件', { scope: '区市场监管局' }),
    is(1200000, '元', { scope: '区市场监管局' }),
    is(6, '场', { scope: [null, '各单位'] }),
  ),
  says(
    '县公安局严打突出犯罪，破案«12»起。县司法局狠抓普法，开展活动«30»场；调解纠纷«56»件。',
    is(12, '起', { scope: '县公安局' }),
    is(30, '场', { scope: '县司法局' }),
    is(56, '件', { scope: '县司法局' }),
  ),
  says('在县司法局指导下，各调委会调解纠纷«640»件。', is(640, '件', { scope: [null, '各调委会'] })),
  // brackets that say whose, and brackets that only count
  says(
    '政务服务事项«1420»项（不含垂管部门）。',
    is(1420, '项', { scope: ['不含垂管部门', '（不含垂管部门）'], indicator: '政务服务事项' }),
  ),
  says(
    '城乡居民参保«3.2万»人（含灵活就业«4100»人）。',
    is(32000, '人', { scope: null, indicator: ['城乡居民参保', '参保'] }),
    is(4100, '人', { indicator: ['灵活就业', '灵活就业参保'] }),
  ),
];
