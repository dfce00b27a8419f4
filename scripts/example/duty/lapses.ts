/** What went wrong with the watch in the year; everything else was kept as planned or as swapped. */
export const LAPSES = {
  /** Nobody came: there is no record of this watch, and the next one tells of it. */
  uncovered: {
    turn: 'SH-2022-11-16-N',
    /** The watch that took over the morning's account. */
    told: 'SH-2022-11-17-N',
    person: 'PER-12',
  },
  /** The one on standby could not be had, and nobody else either. */
  withoutStandby: { turn: 'SH-2023-03-11-D', person: 'PER-14' },
  /** The month whose attendance was not put together. */
  withoutAttendance: '2023-02',
  /** The holiday plan that was handed in late, by how many workdays, and why. */
  latePlan: {
    id: 'HP-2023-CJ',
    workdays: 3,
    note: '应于 1 月 9 日提交，等市两会白天值守的人员定下来才排春节班次，迟交 3 个工作日；已当面向信息中心说明',
  },
} as const;
