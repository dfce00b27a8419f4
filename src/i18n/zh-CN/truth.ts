/** Words on whether a frozen report still says what the records say, in Chinese. */
export const truthZhCN = {
  'sinceFrozen-changed': '封存后改动过',
  'sinceFrozen-added': '封存后补录',
  'sinceFrozen-removed': '封存后被删除',
  'sinceFrozen-late': '封存后才登记',
  sinceFrozenGone: '封存后改动过，不在报告期内了',
  sinceFrozenReport: '《{report}》{what}',
  sinceFrozenTables: '表格有变：{tables}',
  sinceFrozenRests: '据它封存',
  sinceFrozenSeparator: '；',
  'sideFigure-frozen': '报告封存的数字',
  'sideFigure-recomputed': '按现有记录重算的数字',
  verdictsFailing: '{count} 次“{verdict}”',
  missingFrozen: '尚未封存',
  missingFigure: '{figure}：封存时 {from}，现在 {to}',
} as const;
