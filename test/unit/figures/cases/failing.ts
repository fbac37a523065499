/**
 * Sentences of the table that the extractor does not read rightly yet, and in what. The table itself says what is right and
 * is never bent to the extractor; a line goes from here when its sentence is read rightly, and the test says so.
 */
export const failing: Record<string, string> = {
  // changes.ts
  '森林覆盖率46.2%，较“十三五”末提高1.5个百分点。': 'indicator',
  // economy.ts
  '投资亿元以上项目86个，计划总投资740亿元，完成投资213.5亿元。': 'indicator',
  // long.ts
  '全年共查办各类违法案件1.86万件,罚没款1.12亿元,移送公安机关143件,公安机关立案121件,法院判决89件132人。': 'indicator',
  '积极回应社会关切,受理政府信息公开申请512件,上年结转9件,按时答复515件,结转下年度继续办理6件,其中予以公开201件、部分公开64件、不予公开38件、无法提供176件。':
    'indicator',
  '因政府信息公开引发行政复议31件,纠错2件;行政诉讼14件,纠错1件。': 'indicatorId',
  '成立由市长任组长、26个部门主要负责人为成员的工作领导小组,召开领导小组会议4次、专题推进会9次,印发简报15期。':
    'indicator',
  // measures.ts
  '窗口工作人员人均接受培训40学时。': 'indicator',
  // odds.ts
  '实现1小时内响应、24小时内处置。': 'indicator',
  // paragraphs.ts
  '推行柔性执法。对初次轻微违法者予以提醒、告诫，全年适用730起，减免罚款92万元。': 'indicator',
  // rates.ts
  '全区137个村（社区）中，已有129个建立评理室，覆盖率94.2%。': 'indicator',
  // snags.ts
  '同比多收案58件，少发警情12起。': 'change',
  '公布投诉电话后3日内接报15件。': 'indicator',
};
