/** How offices word mediation and petitions. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const disputes = [
  // people's mediation
  says(
    '全市共有人民调解委员会«1260»个、人民调解员«6820»名，其中专职调解员«860»名。',
    is(1260, '个', id('mediation.orgs')),
    is(6820, '名', id('mediation.mediators')),
    is(860, '名', id('mediation.mediators', null)),
  ),
  says(
    '建立各级调解组织«412»个，配备专兼职调解员«2300»人。',
    is(412, '个', id('mediation.orgs')),
    is(2300, '人', id('mediation.mediators')),
  ),
  says('获评全国模范人民调解委员会«2»个、全国模范人民调解员«3»名。', is(2, '个', id(null)), is(3, '名', id(null))),
  says('打造个人品牌调解室«26»个。', is(26, '个', id('mediation.rooms'))),
  says(
    '建成金牌调解工作室«18»个，聘请“五老”调解员«320»人。',
    is(18, '个', id('mediation.rooms')),
    is(320, '人', id('mediation.mediators')),
  ),
  says(
    '设立“和家工作室”«45»个、邻居理事会«120»个。',
    is(45, '个', id('mediation.communityBodies')),
    is(120, '个', id('mediation.communityBodies')),
  ),
  says('成立小区邻里理事会«86»个。', is(86, '个', id('mediation.communityBodies'))),
  says('行业商会理事会«6»个。', is(6, '个', id(null, 'mediation.communityBodies'))),
  says(
    '全年共调解各类矛盾纠纷«1.26万»件，调解成功«1.24万»件，调解成功率«98.4%»。',
    is(12600, '件', id('mediation.accepted')),
    is(12400, '件', id('mediation.succeeded')),
    is(98.4, '%', id('mediation.successRate')),
  ),
  says(
    '各级人民调解组织受理矛盾纠纷«5620»件，成功化解«5580»件，涉及金额«1.3亿»元。',
    is(5620, '件', id('mediation.accepted')),
    is(5580, '件', id('mediation.succeeded')),
    is(130000000, '元', id('mediation.amount')),
  ),
  says(
    '化解各类矛盾纠纷«8620»起，化解率«99.1%»。',
    is(8620, '起', id('mediation.accepted')),
    is(99.1, '%', id('mediation.successRate')),
  ),
  says(
    '排查化解矛盾纠纷«3260»件，协议涉及金额«8600万»元。',
    is(3260, '件', id('mediation.accepted')),
    is(86000000, '元', id('mediation.amount')),
  ),
  says(
    '人民调解案件«2130»件，调成率«97.6%»，协议履行率«99%»。',
    is(2130, '件', id('mediation.accepted')),
    is(97.6, '%', id('mediation.successRate')),
    is(99, '%', id('mediation.performanceRate')),
  ),
  says(
    '调解成功的案件中，已履行协议«4210»件，履行率达«98.2%»。',
    is(4210, '件', id('mediation.performed')),
    is(98.2, '%', id('mediation.performanceRate')),
  ),
  says('人民调解协议全部履行«1860»件。', is(1860, '件', id('mediation.performed'))),
  says(
    '其中疑难复杂纠纷«62»件，婚姻家庭纠纷«320»件，劳动争议纠纷«156»件。',
    is(62, '件', id('mediation.complex')),
    is(320, '件', id('mediation.women')),
    is(156, '件', id('mediation.labour')),
  ),
  says(
    '全年调解纠纷«4300»件，其中疑难复杂案件«86»件、婚姻家庭«860»件、劳动争议«210»件。',
    is(4300, '件', id('mediation.accepted')),
    is(86, '件', id('mediation.complex')),
    is(860, '件', id('mediation.women')),
    is(210, '件', id('mediation.labour')),
  ),
  says('劳动争议仲裁机构受理劳动争议案件«860»件。', is(860, '件', id('services.arbitration', null))),
  says(
    '诉调对接案件«620»件，访调对接«86»件，警调联动调处«1320»件。',
    is(620, '件', id('mediation.linked')),
    is(86, '件', id('mediation.linked')),
    is(1320, '件', id('mediation.linked', null)),
  ),
  says('“公调对接”调解纠纷«1230»起。', is(1230, '起', id('mediation.linked'))),
  says(
    '法院委派调解案件«560»件，司法确认调解协议«86»件。',
    is(560, '件', id('mediation.linked', null, 'mediation.accepted')),
    is(86, '件', id('mediation.judicial')),
  ),
  says('申请司法确认人民调解协议«120»份。', is(120, '份', id('mediation.judicial'))),
  says(
    '开展矛盾纠纷大排查«36»次，排查矛盾纠纷«5600»件。',
    is(36, '次', id('mediation.screenings')),
    is(5600, '件', id(null, 'mediation.accepted')),
  ),
  says('组织专项矛盾纠纷排查活动«12»次。', is(12, '次', id('mediation.screenings'))),
  says(
    '行政机关办理行政调解案件«2360»件，调解成功«2210»件。',
    is(2360, '件', id('mediation.admin')),
    is(2210, '件', id('mediation.succeeded')),
  ),
  says('公安、市场监管等部门开展行政调解«1860»件。', is(1860, '件', id('mediation.admin'))),
  says(
    '成立行政调解委员会«42»个，行政调解员«210»名。',
    is(42, '个', id('mediation.adminBodies')),
    is(210, '名', id(null, 'mediation.mediators')),
  ),
  says('全县设有行政调解组织«26»个。', is(26, '个', id('mediation.adminBodies'))),
  says('建立医疗、物业、道路交通等行业性、专业性人民调解组织«56»个。', is(56, '个', id('mediation.professional'))),
  says('专业性行业性调委会«23»家。', is(23, '家', id('mediation.professional'))),
  says('调解员培训«12»期、«860»人次。', is(12, '期', id(null)), is(860, '人次', id(null, 'party.trainees'))),
  says(
    '复议调解率«32%»，行政争议协调化解«56»件。',
    is(32, '%', id(null, 'reconsideration.resolvedRate')),
    is(56, '件', id(null)),
  ),
  says(
    '商事调解中心调解商事纠纷«86»件，标的额«3.2亿»元。',
    is(86, '件', id(null, 'mediation.accepted')),
    is(320000000, '元', id(null, 'mediation.amount')),
  ),
  // petitions
  says(
    '接收群众来信来访«1620»件，受理信访事项«1580»件。',
    is(1620, '件', id('petition.received', null)),
    is(1580, '件', id('petition.received')),
  ),
  says(
    '全年共受理群众信访«860»批次，信访事项按期办结率«100%»。',
    is(860, '批次', id('petition.received')),
    is(100, '%', id('petition.rate')),
  ),
  says(
    '信访事项及时受理率«100%»、按期答复率«99.8%»。',
    is(100, '%', id('petition.rate')),
    is(99.8, '%', id('petition.rate')),
  ),
  says(
    '化解信访积案«36»件，化解率«97%»。',
    is(36, '件', id(null, 'petition.received')),
    is(97, '%', id(null, 'petition.rate')),
  ),
  says('办理重复信访事项«126»件。', is(126, '件', id('petition.received', null))),
  // rates and bodies that are no mediation's
  says('政府采购合同履行率«99%»，债务风险化解率«86%»。', is(99, '%', id(null)), is(86, '%', id(null))),
  says('红十字会理事会成员«23»名，学校理事会«12»个。', is(23, '名', id(null)), is(12, '个', id(null))),
];
