/** How offices word hotlines, proofs, help for businesses, fair competition. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const business = [
  // the 12345 line
  says(
    '12345政务服务便民热线受理群众诉求«15.6万»件，办结«15.2万»件，办结率«98.7%»，群众满意率«96.5%»。',
    is(156000, '件', id('service.hotlineCases')),
    is(152000, '件', id('service.hotlineClosed')),
    is(98.7, '%', id('service.hotlineCloseRate')),
    is(96.5, '%', id('service.hotlineSatisfaction')),
  ),
  says(
    '市民服务热线共接听群众来电«23万»次，按期办结率«99%»，回访满意率«97.1%»。',
    is(230000, '次', id('service.hotlineCases')),
    is(99, '%', id('service.hotlineCloseRate')),
    is(97.1, '%', id('service.hotlineSatisfaction')),
  ),
  says(
    '12345热线全年转办工单«4.5万»件，已办结工单«4.4万»件。',
    is(45000, '件', id('service.hotlineCases')),
    is(44000, '件', id('service.hotlineClosed')),
  ),
  says(
    '“12348”公共法律服务热线受理群众咨询«3200»人次，满意率«99.5%»。',
    is(3200, '人次', id('services.consultations', null)),
    is(99.5, '%', id(null)),
  ),
  says('12348热线平台接听电话«5600»个。', is(5600, '个', id(null, 'services.consultations'))),
  says('将«28»条政务热线归并到12345热线。', is(28, '条', id('service.hotlineLines'))),
  says('整合各类非紧急政务服务便民热线«42»条。', is(42, '条', id('service.hotlineLines'))),
  // proofs
  says('清理取消各类证明«36»项，保留«58»项。', is(36, '项', id('proof.cancelled')), is(58, '项', id('proof.kept'))),
  says('共取消没有法律法规依据的证明事项«112»项。', is(112, '项', id('proof.cancelled'))),
  says('公布保留的证明事项清单«47»项。', is(47, '项', id('proof.kept'))),
  says('«128»项证明事项实行告知承诺制。', is(128, '项', id('proof.commitment'))),
  says(
    '公布实行告知承诺制的证明事项目录«85»项，以告知承诺方式办理«3200»件。',
    is(85, '项', id('proof.commitment')),
    is(3200, '件', id(null)),
  ),
  // business environment
  says('“证照分离”改革全覆盖，对«527»项涉企经营许可事项分类改革。', is(527, '项', id('business.licenceReform'))),
  says(
    '实施涉企经营许可“证照分离”改革«523»项，其中直接取消审批«68»项、审批改为备案«15»项、实行告知承诺«43»项、优化审批服务«401»项。',
    is(523, '项', id('business.licenceReform')),
    is(68, '项', id('business.licenceCancelled')),
    is(15, '项', id('business.licenceToFiling')),
    is(43, '项', id('business.licenceCommitment')),
    is(401, '项', id('business.licenceOptimised')),
  ),
  says(
    '“证照分离”事项中，取消审批«14»项、改为备案«15»项、告知承诺«37»项、优化服务«457»项。',
    is(14, '项', id('business.licenceCancelled')),
    is(15, '项', id('business.licenceToFiling')),
    is(37, '项', id('business.licenceCommitment')),
    is(457, '项', id('business.licenceOptimised')),
  ),
  says('企业开办时间压缩至«0.5»个工作日。', is(0.5, '个工作日', id('business.setupTime'))),
  says('开办企业全流程办理时间缩短到«1»个工作日以内。', is(1, '个工作日', id('business.setupTime'))),
  says(
    '政府投资类项目审批时限压减至«70»个工作日，社会投资类项目压减至«40»个工作日。',
    is(70, '个工作日', id('business.projectTimeGov')),
    is(40, '个工作日', id('business.projectTimePrivate')),
  ),
  says(
    '工程建设项目全流程审批时间，政府投资项目不超过«80»个工作日，社会投资项目不超过«50»个工作日。',
    is(80, '个工作日', id('business.projectTimeGov')),
    is(50, '个工作日', id('business.projectTimePrivate')),
  ),
  says('工程建设项目审批管理系统共受理项目«320»个。', is(320, '个', id('business.projectsAccepted'))),
  says('全年网上受理工改项目«186»个。', is(186, '个', id('business.projectsAccepted'))),
  says(
    '办理消防设计审查«120»件、消防验收«85»件、消防验收备案«210»件。',
    is(120, '件', id('business.fireDesign')),
    is(85, '件', id('business.fireAcceptance')),
    is(210, '件', id('business.fireFiling')),
  ),
  says(
    '住建部门完成建设工程消防验收«46»项，受理备案抽查«52»项，出具消防设计审查意见«61»份。',
    is(46, '项', id('business.fireAcceptance')),
    is(52, '项', id(null, 'business.fireFiling')),
    is(61, '份', id(null, 'business.fireDesign')),
  ),
  says(
    '特殊建设工程消防设计审查«33»个，其他建设工程消防验收备案«74»个。',
    is(33, '个', id('business.fireDesign')),
    is(74, '个', id('business.fireFiling')),
  ),
  says(
    '出台助企纾困政策«32»条，兑现各类惠企资金«3.6亿»元。',
    is(32, '条', id('business.policies')),
    is(360000000, '元', id('business.funds')),
  ),
  says(
    '汇编惠企政策清单«56»项，“免申即享”兑现奖补«1.2亿»元。',
    is(56, '项', id('business.policies')),
    is(120000000, '元', id('business.funds')),
  ),
  says('发放人民调解“以奖代补”资金«120万»元。', is(1200000, '元', id(null))),
  says('法治文化阵地建设奖补资金«80万»元。', is(800000, '元', id(null, 'publicity.funds'))),
  says(
    '全年新增减税降费«8.2亿»元，办理增值税留抵退税«3.1亿»元。',
    is(820000000, '元', id('business.taxCut')),
    is(310000000, '元', id('business.taxCut')),
  ),
  says('累计为市场主体退税减税降费及缓税缓费«21.6亿»元。', is(2160000000, '元', id('business.taxCut'))),
  says('查处骗取留抵退税企业«6»户，涉及税款«420万»元。', is(6, '户', id(null)), is(4200000, '元', id(null))),
  says('为中小微企业减免房租«860万»元。', is(8600000, '元', id('business.rentCut'))),
  says('国有企业为小微商户减免租金«1.5亿»元。', is(150000000, '元', id('business.rentCut'))),
  says('为企业降低制度性交易成本«2.1亿»元。', is(210000000, '元', id('business.costSaved'))),
  says('累计为企业节约成本«4600万»元。', is(46000000, '元', id('business.costSaved'))),
  says('为当事人节约诉讼成本«320万»元。', is(3200000, '元', id(null))),
  says('“银税互动”向企业发放贷款«12亿»元。', is(1200000000, '元', id('business.credit'))),
  says(
    '帮助«320»家中小微企业获得银行授信«8.6亿»元。',
    is(320, '家', id(null)),
    is(860000000, '元', id('business.credit')),
  ),
  says('依法处置不良贷款«3亿»元。', is(300000000, '元', id(null))),
  says(
    '新增经营主体«2.3万»户，总量达到«18.6万»户。',
    is(23000, '户', id('business.entitiesNew')),
    is(186000, '户', id('business.entitiesTotal')),
  ),
  says('全年新设立市场主体«9800»户。', is(9800, '户', id('business.entitiesNew'))),
  says(
    '全市实有各类市场主体«32.5万»户，其中企业«8.1万»户。',
    is(325000, '户', id('business.entitiesTotal')),
    is(81000, '户', id(null)),
  ),
  // fair competition
  says('对«96»份文件开展公平竞争审查。', is(96, '份', id('fair.reviewed'))),
  says('全年公平竞争审查增量政策措施«120»件。', is(120, '件', id('fair.reviewed'))),
  says(
    '公平竞争审查联席会议审查会签文件«43»件，提出意见«18»条。',
    is(43, '件', id('fair.reviewed')),
    is(18, '条', id(null)),
  ),
  says(
    '梳理妨碍统一市场和公平竞争的存量政策措施«560»件，废止«12»件、修订«5»件，继续保留«543»件。',
    is(560, '件', id('fair.cleaned')),
    is(12, '件', id('fair.repealed')),
    is(5, '件', id('fair.amended')),
    is(543, '件', id('fair.kept')),
  ),
  says(
    '清理2019年以来涉及市场主体的政策措施«230»份，其中保留«215»份、修改«4»份、废止«11»份。',
    is(230, '份', id('fair.cleaned')),
    is(215, '份', id('fair.kept')),
    is(4, '份', id('fair.amended')),
    is(11, '份', id('fair.repealed')),
  ),
];
