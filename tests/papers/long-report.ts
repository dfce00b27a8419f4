import type {
  Block,
  ChartBlock,
  Figure,
  ReportDocument,
  ReportSection,
  Run,
  TableBlock,
} from '../../src/reports/report-document.ts';

const MONTHS = ['1 月', '2 月', '3 月', '4 月', '5 月', '6 月', '7 月', '8 月', '9 月', '10 月', '11 月', '12 月'];
const PLACES = ['东楼机房', '西楼机房', '地下电源间', '三层会议室', '大屏控制室', '档案库房'];
const THINGS = [
  '核心交换机',
  '精密空调',
  '不间断电源',
  '存储阵列',
  '汇聚交换机',
  '环境监控主机',
  '会议终端',
  '门禁控制器',
];
const WORK = [
  '值守平稳，每日按时报告，抽查都在岗。节后调休的周末照常上班，登记大厅首日排队，开门前就有人在现场。',
  '供暖前做了漏水演练，处置到位；告警短信晚了四分钟，算部分通过，当月改好，见下表。',
  '存储接口卡升级时中断四十七分钟：变更本身没有做错，错在每动一侧之后没有到主机上数路径。方案写得再细，检查点放错了地方也没有用。',
  '环路检测和端口保护三个办公区都已启用，逐层短接抽测通过；手工快照写明到期日，由系统每天核对一次。',
  '值班手机欠费七小时，是巡查时发现的，当时没有告警，否则就漏了。告警的最后一米靠一张电话卡，这是以前没有想到的单点。',
];

const words = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** A table of so many rows with long and short cells, links and numbers. */
function ledger(id: string, caption: string, rows: number): TableBlock {
  return {
    type: 'table',
    id,
    caption,
    definition: '按受理时间归月；撤销的不计。每行可在站点上点到原始记录。',
    columns: [
      { key: 'id', label: '编号' },
      { key: 'day', label: '日期' },
      { key: 'what', label: '对象' },
      { key: 'place', label: '地点' },
      { key: 'course', label: '经过与处置' },
      { key: 'minutes', label: '用时（分）', isNumber: true },
    ],
    rows: Array.from({ length: rows }, (_, index): Run[] => {
      const name = `INC-2022-${String(1001 + index)}`;
      return [
        { text: name, href: `/incidents/${name}/` },
        { text: `2022-10-${String((index % 28) + 1).padStart(2, '0')}` },
        { text: pick(THINGS, index) },
        { text: pick(PLACES, index + 2) },
        { text: pick(WORK, index) },
        { text: String(((index * 37) % 290) + 4) },
      ];
    }),
  };
}

const chart = (id: string, form: ChartBlock['form'], caption: string, names: readonly string[]): ChartBlock => ({
  type: 'chart',
  id,
  caption,
  form,
  unit: '起',
  categories: MONTHS,
  series: names.map((name, series) => ({
    name,
    values: MONTHS.map((_, month) => (form === 'lines' && month === 6 ? null : ((month * 7 + series * 5) % 13) + 2)),
  })),
});

const figures: readonly Figure[] = [
  ['duty-share', '值守覆盖', '99.6%', '有人值守的时间占应值守时间的比例'],
  ['incidents', '故障', '31 起', '本期受理的故障，按受理时间归月'],
  ['in-time', '按时响应', '96.8%（30 / 31 起）', '受理到响应不超过十分钟的故障数'],
  ['orders', '服务单', '412 张', '本期受理并办结的服务单'],
  ['rounds', '巡检', '620 次', '本期做完并有记录的巡检'],
  ['restored', '恢复测试', '–', '本期没有到期的恢复测试'],
].map(([id, label, value, definition], index) => ({
  id: id!,
  label: label!,
  value: value!,
  definition: definition!,
  ...(index % 2 === 0 && { before: '28 起', yearBefore: '35 起', href: '/incidents/' }),
}));

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="120" viewBox="0 0 420 120">
<style>.a{fill:#f4f0e7;stroke:#1d1b18;font-family:PingFang SC, sans-serif}
@media (prefers-color-scheme: dark) {
.a{fill:#000000}
}</style>
<rect class="a" x="10" y="30" width="120" height="60"/><text x="70" y="65" text-anchor="middle" font-size="14">市电</text>
<path d="M130 60H270" stroke="#1d1b18"/><rect class="a" x="270" y="30" width="140" height="60"/><text x="340" y="65" text-anchor="middle" font-size="14">不间断电源</text>
</svg>`;

const chapter = (name: string, index: number): ReportSection => ({
  id: `chapter-${index}`,
  heading: name,
  blocks: [
    ...[0, 1, 2, 3].map((line) => words(WORK.map((_, i) => pick(WORK, i + line + index)).join(''))),
    {
      type: 'list',
      isOrdered: index % 2 === 0,
      items: WORK.map((text) => [{ text: '要点：', isStrong: true }, { text }, { text: 'show path', isCode: true }]),
    },
  ],
  sections: [
    {
      id: `ledger-${index}`,
      heading: '逐项记录',
      blocks: [words('下表由记录生成，正文里不写数字。'), ledger(`t-${index}`, `${name}逐项`, 44)],
    },
    {
      id: `trend-${index}`,
      heading: '走势',
      blocks: [
        chart(
          `c-${index}`,
          pick(['bars', 'lines', 'stacked'] as const, index),
          `${name}：十月最多`,
          ['东楼', '西楼', '其他'].slice(0, (index % 3) + 1),
        ),
        words(pick(WORK, index + 3)),
      ],
    },
  ],
});

/** A report of about forty pages in Chinese with every kind of block. The engine's own words, no contract's. */
export const LONG_REPORT: ReportDocument = {
  id: 'RPT-2022-10',
  title: '2022 年 10 月信息化基础环境运维月报',
  lang: 'zh-CN',
  cover: [
    { label: '期间', text: '2022-10-01 至 2022-10-31' },
    { label: '合同', text: '信息化基础环境运维服务合同（CT-2022）' },
    { label: '编写', text: '甲一' },
    { label: '审核', text: '乙二，2022-11-03' },
    { label: '期号', text: '第 1 期，2022-11-04 定稿' },
    { label: '依据摘要', text: `sha256-${'0123456789abcdef'.repeat(4)}` },
    { label: '交付', text: '' },
  ],
  isDraft: false,
  day: '2022-11-04',
  sections: [
    {
      id: 'work',
      heading: '工作情况',
      blocks: [words(WORK.join('')), { type: 'figures', items: figures }, words(WORK.join(''))],
      sections: [
        {
          id: 'power',
          heading: '供电',
          blocks: [{ type: 'drawing', caption: '供电路径', alt: '市电经不间断电源到机柜', svg }],
        },
      ],
    },
    ...[
      '数据统计',
      '数据分析',
      '风险预警',
      '规避方法',
      '其他合理化建议',
      '值守',
      '巡检',
      '备份',
      '演练',
      '遗留事项',
    ].map(chapter),
    { id: 'none', heading: '违规', blocks: [{ ...ledger('none', '违规逐项', 0) }] },
  ],
  signatures: [
    { label: '服务方项目负责人', text: '甲一' },
    { label: '使用方主管', text: '丙三' },
    { label: '监理', text: '' },
  ],
};

/** A short draft in English. */
export const SHORT_REPORT: ReportDocument = {
  id: 'RPT-2022-Q4',
  title: 'Quarterly report, fourth quarter of 2022',
  lang: 'en',
  cover: [{ label: 'Period', text: '2022-10-01 to 2022-12-31' }],
  isDraft: true,
  day: '2023-01-05',
  sections: [
    {
      id: 'figures',
      heading: 'Figures',
      blocks: [
        words('Duty had no gap. Most calls came on Monday mornings, when people find what changed at the weekend.'),
        {
          type: 'table',
          id: 'calls',
          caption: 'Calls by office',
          columns: [
            { key: 'office', label: 'Office' },
            { key: 'calls', label: 'Calls', isNumber: true },
          ],
          rows: [
            [{ text: 'East' }, { text: '41' }],
            [{ text: 'West <b>#let</b> *star* $x$' }, { text: '7', href: 'https://kb.example/' }],
          ],
        },
        {
          type: 'chart',
          id: 'calls-by-month',
          caption: 'Most calls came in December',
          form: 'bars',
          unit: 'calls',
          categories: ['October', 'November', 'December'],
          series: [{ name: 'Calls', values: [14, 12, 22] }],
        },
      ],
    },
  ],
  signatures: [],
};
