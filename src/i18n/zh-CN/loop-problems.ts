/** Sentences of `check` on the loop from incident to better documents, in Chinese. */
export const loopProblemsZhCN = {
  'broken-timeline/start': [
    '时间线从「{value}」开始，应从「发现」（detect）开始',
    '补上故障最早可知的时刻，写明怎样发现的',
  ],
  'broken-timeline/end': ['时间线没有写到解除', '补上服务恢复的时刻，kind 写 resolve'],
  'broken-timeline/after-end': ['「{value}」写在解除之后', '解除之后只写记事（note）；改正顺序或 kind'],
  'broken-timeline/untried': [
    '时间线里没有一步排查',
    '补上试过什么、结果怎样，kind 写 try；没有排查就恢复的，写一步说明为什么',
  ],
  'broken-timeline/disagrees': [
    '时间线里的「{kind}」是 {value}，{incident} 里的 {field} 是 {expected}',
    '对照值班记录，改正其中一处',
  ],
  'doubtful-exemption/self': ['免写由参与处置的 {value} 自己批准', '由没有参与处置的负责人批准'],
  'doubtful-exemption/long': [
    '影响时长写了 {value} 分钟，发现到解除只有 {minutes} 分钟',
    '改正影响时长，或改正故障的时刻',
  ],
  'lone-casestudy/incident': [
    '{incident} 没有写明由 {study} 复盘',
    '在 {incident} 里写上 casestudy: {study}，或从这里删掉',
  ],
  'lone-casestudy/study': [
    '{study} 没有写明复盘 {incident}',
    '在 {study} 的 incidents 里加上 {incident}，或改正这里的编号',
  ],
  'lone-casestudy/action': [
    '{action} 写的是出自 {from}，不是 {study}',
    '把 {action} 的 from 改为 {study}，或从这里删掉',
  ],
  'missing-action': ['复盘没有改进措施', '在 actions 里列出措施；确实没有可改进的，在 no_actions 里写明理由'],
  'missing-casestudy': [
    '{level}故障历时 {minutes} 分钟，门槛 {over} 分钟，到 {due} 仍没有复盘，也没有免写的决定',
    '写复盘并在 casestudy 里写上编号；可以免写的，在 exemption 里写明原则、时长、影响和批准人',
  ],
  'missing-follow-up': ['「{value}」只是临时恢复，没有写后续措施', '登记一条彻底解决的措施，在 follow_up 里写上编号'],
  'missing-role': ['复盘会缺{role}', '在 review.{field} 里写上到会的人；没有人到会的，在 review.absent 里写明原因'],
  'missing-role/review': ['没有写复盘会', '在 review 里写上日期和到会的四方'],
  'redated-action/chain': ['改期的原期限是 {value}，应为上一次的 {expected}', '按先后写全每次改期'],
  'redated-action/due': ['期限是 {value}，最后一次改期改到 {expected}', '把 due 改为 {expected}，或补上这次改期'],
  'redated-action/late': [
    '{value} 才批准改期，原期限 {expected} 已过',
    '核对日期；确是过期后才改的，如实按逾期处理，不改期',
  ],
  'redated-action/self': ['改期由执行人 {value} 自己批准', '由执行人以外的负责人批准'],
  'same-cause': ['根因和触发写的是同一件事', '触发是引起故障的那件事；根因写为什么它能引起故障、为什么没有提前发现'],
  'unknown-level': ['没有登记过等级「{value}」', '改为其中之一：{allowed}'],
  'unrevised-runbook/edition': [
    '手册 {runbook} 写的是已修订，{day} 故障之后却没有发布过新版',
    '发布修订后的手册，批准用 npm run zhiku -- approve；不需要改就写 change: none 和理由',
  ],
  'unrevised-runbook/reason': ['手册 {runbook} 没有改，也没有写理由', '在 reason 里写明为什么不用改'],
  'unrevised-runbook/unnamed': [
    '处置时用过手册 {runbook}，复盘没有提到它',
    '在 runbooks 里写上它：已修订，或不需改的理由',
  ],
  'vague-action/owner': ['措施没有执行人', '在 owner 里写上一个人的编号；几个人一起做的，写负责的那一个'],
  'vague-action/due': ['措施没有期限', '在 due 里写上最迟完成的日期'],
  'vague-action/done-when': ['措施没有写怎样算做完', '在 done_when 里写一个可以核实的结果'],
} as const;
