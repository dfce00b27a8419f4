/** Sentences of `check` about approvals in Chinese. */
export const lifecycleProblemsZhCN = {
  'shape/computed': ['「{field}」由审批记录得出，文档里不写', '删掉它；批准一份文档用 npm run zhiku -- approve 编号'],
  'approval-by-author': ['{person} 批准了自己提交的文档', '请另一位审批人看过之后审批，删掉这条记录'],
  'approval-unentitled/submit': ['{person} 不能提交「{role}」的文档', '可以提交的人：{people}；换人时改知识分工'],
  'approval-unentitled/approve': ['{person} 不能审批「{role}」的文档', '可以审批的人：{people}；换人时改知识分工'],
  'approval-unentitled/publish': ['{person} 不能发布「{role}」的文档', '可以发布的人：{people}；换人时改知识分工'],
  'changed-since-approval': [
    '自 {person} {day} 审批后改过，改动没有提交审批',
    '写上 submitted（谁、哪天），请审批人重新审批；或改回所批的文字',
  ],
  'changed-since-approval/line': [
    '这一行在 {person} {day} 审批后改过，改动没有提交审批；所批的是「{was}」',
    '写上 submitted（谁、哪天），请审批人重新审批；或改回所批的文字',
  ],
  'state-unfounded/submitted': ['状态是「已提交」，却没写谁在哪天提交', '补上 submitted: {by: 人员编号, on: 日期}'],
  'state-unfounded/approval': [
    '状态是「已发布」，却没有审批',
    '请审批人运行 npm run zhiku -- approve {id} --publish，或把状态改回 submitted',
  ],
  'state-unfounded/publication': [
    '状态是「已发布」，最近一次审批 {approval} 却没有发布人',
    '在审批记录里补上 published: {by: 人员编号, on: 日期}',
  ],
  'state-unfounded/digest': [
    '最近一次审批 {approval} 没有摘要，看不出文档改过没有',
    '重新审批一次：npm run zhiku -- approve {id}',
  ],
  'state-unfounded/retired': [
    '已停用，却没有替代，也没写理由',
    '写上 superseded_by；确实没有替代的，在 retired 里写明 why',
  ],
  'review-overdue': ['复审日 {day} 已过 {days} 天', '责任人核对一遍，写上 submitted 请审批人重新审批；没用了就停用'],
  'review-soon': ['{days} 天后（{day}）到复审日', '责任人核对一遍，写上 submitted 请审批人重新审批'],
} as const;
