/** How offices word what the fixed tables of open information and of enforcement also count. Judged by `wordings.test.ts`. */
import { is, says } from '../../figures/cases/case.ts';
import { id } from './wording.ts';

export const tables = [
  // words that tables of open information and of enforcement also use
  says(
    '收到政府信息公开申请«126»件，上年结转«8»件；其中予以公开«86»件、部分公开«12»件、不予公开«9»件、无法提供«15»件、不予处理«4»件、其他处理«3»件，结转下年度继续办理«5»件。',
    is(126, '件', id('disclosure.applications')),
    is(8, '件', id('foi.carriedIn')),
    is(86, '件', id('foi.granted')),
    is(12, '件', id('foi.partial')),
    is(9, '件', id('foi.refused')),
    is(15, '件', id('foi.unable')),
    is(4, '件', id('foi.declined')),
    is(3, '件', id('foi.other')),
    is(5, '件', id('foi.carriedOver')),
  ),
  says(
    '政府信息公开申请的答复中，予以公开«42»件，部分公开«6»件，不予公开«3»件，本机关不掌握无法提供«11»件，不予处理«2»件，其他处理«1»件。',
    is(42, '件', id('foi.granted')),
    is(6, '件', id('foi.partial')),
    is(3, '件', id('foi.refused')),
    is(11, '件', id('foi.unable')),
    is(2, '件', id('foi.declined')),
    is(1, '件', id('foi.other')),
  ),
  says(
    '办理依申请公开«53»件，其中上年度结转«2»件，结转下一年度«1»件。',
    is(53, '件', id('disclosure.applications', 'disclosure.answered')),
    is(2, '件', id('foi.carriedIn')),
    is(1, '件', id('foi.carriedOver')),
  ),
  says('收取政府信息公开信息处理费«1200»元。', is(1200, '元', id('foi.feeTotal'))),
  says('全年信息处理费共计«0.3万»元。', is(3000, '元', id('foi.feeTotal'))),
  says(
    '现行有效政府规章«26»部、行政规范性文件«132»件。',
    is(26, '部', id('rules.regulationsInForce')),
    is(132, '件', id('rules.docsInForce')),
  ),
  says('截至年底，市政府现行有效的规章共«31»件。', is(31, '件', id('rules.regulationsInForce'))),
  says(
    '公布行政事业性收费项目«36»项，全年收费金额«2.3亿»元。',
    is(36, '项', id('fee.items')),
    is(230000000, '元', id(null, 'fee.amount')),
  ),
  says(
    '取消涉企行政事业性收费«5»项，行政事业性收费收入«1.6亿»元。',
    is(5, '项', id(null, 'fee.items')),
    is(160000000, '元', id('fee.amount')),
  ),
  says(
    '行政事业性收费目录清单共«42»项，执收金额«8600万»元。',
    is(42, '项', id('fee.items')),
    is(86000000, '元', id(null, 'fee.amount')),
  ),
  says(
    '政府集中采购项目«320»个，集中采购金额«4.6亿»元。',
    is(320, '个', id('procure.projects')),
    is(460000000, '元', id('procure.amount')),
  ),
  says(
    '全年实施集中采购项目«86»项，集中采购总额«1.2亿»元。',
    is(86, '项', id('procure.projects')),
    is(120000000, '元', id('procure.amount')),
  ),
  says(
    '其中警告«36»件、罚款«420»件、没收违法所得«23»件、暂扣许可证«2»件、吊销许可证«3»件、责令停产停业«5»件。',
    is(36, '件', id('penalty.warned')),
    is(420, '件', id('penalty.fined')),
    is(23, '件', id('penalty.confiscated')),
    is(2, '件', id('penalty.suspended')),
    is(3, '件', id('penalty.revoked')),
    is(5, '件', id('penalty.closed')),
  ),
  says(
    '没收非法财物«12»宗，吊销营业执照«86»户，限制开展生产经营活动«4»宗，暂扣许可证件«6»宗，责令停产停业«2»宗。',
    is(12, '宗', id('penalty.confiscated')),
    is(86, '户', id(null, 'penalty.revoked')),
    is(4, '宗', id('penalty.restricted')),
    is(6, '宗', id('penalty.suspended')),
    is(2, '宗', id('penalty.closed')),
  ),
  says(
    '吊销许可证件«1»件，限制开展生产经营活动«1»件。',
    is(1, '件', id('penalty.revoked')),
    is(1, '件', id('penalty.restricted')),
  ),
  says(
    '实施行政征用«3»次，行政给付«860»次、行政奖励«12»次。',
    is(3, '次', id('requisition.total')),
    is(860, '次', id('confirm.total', 'grant.total')),
    is(12, '次', id('confirm.total', 'reward.total')),
  ),
  says(
    '办理行政征用案件«2»件，发放行政给付金额«320万»元。',
    is(2, '件', id('requisition.total')),
    is(3200000, '元', id(null, 'grant.amount')),
  ),
  says('没收违法所得«36.8万»元。', is(368000, '元', id(null, 'penalty.amount'))),
  // the rows of the form on open information, told in prose
  says(
    '全年办结政府信息公开申请«64»件，其中属于行政执法案卷不予公开«5»件、属于行政查询事项不予公开«3»件，本机关不掌握相关政府信息«11»件，补正后申请内容仍不明确«2»件，信访举报投诉类申请«4»件，重复申请«3»件，申请人逾期不补正«1»件。',
    is(64, '件', id('disclosure.answered', 'disclosure.applications', null)),
    is(5, '件', id('foi.refusedCaseFile')),
    is(3, '件', id('foi.refusedQuery')),
    is(11, '件', id('foi.unableNotHeld')),
    is(2, '件', id('foi.unableUnclear')),
    is(4, '件', id('foi.declinedPetition')),
    is(3, '件', id('foi.declinedRepeat')),
    is(1, '件', id('foi.otherOverdue')),
  ),
  says(
    '依申请公开方面，因不掌握相关政府信息无法提供的«9»件，经补正仍不明确的«1»件；涉及执法案卷的«6»件，属于行政查询事项的«2»件；不予处理的申请中，信访举报投诉«7»件，重复申请«2»件；另有逾期不补正«3»件。',
    is(9, '件', id('foi.unableNotHeld')),
    is(1, '件', id('foi.unableUnclear')),
    is(6, '件', id('foi.refusedCaseFile')),
    is(2, '件', id('foi.refusedQuery')),
    is(7, '件', id('foi.declinedPetition')),
    is(2, '件', id('foi.declinedRepeat')),
    is(3, '件', id('foi.otherOverdue')),
  ),
  says(
    '作出行政处罚决定«612»件，申请法院强制执行«14»件。',
    is(612, '件', id('penalty.total')),
    is(14, '件', id('coercion.courtExecution')),
  ),
  says('全区行政机关申请人民法院强制执行«9»宗。', is(9, '宗', id('coercion.courtExecution'))),
];
