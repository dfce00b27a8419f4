import type { Editions } from './editions.ts';

/** Emergency plans: who submitted them, and every approval, earliest first. */
export const PLAN_APPROVALS: readonly Editions[] = [
  {
    of: 'EP-FIRE',
    by: 'PER-27',
    editions: [['2022-11-03', 'PER-91', '首版', '2022-10-31']],
  },
  {
    of: 'EP-INTERNET',
    by: 'PER-23',
    editions: [['2023-04-25', 'PER-91', '首版', '2023-04-20']],
  },
  {
    of: 'EP-NET',
    by: 'PER-23',
    editions: [
      ['2022-07-15', 'PER-91', '首版'],
      ['2023-07-13', 'PER-91', '年度复审：人员与电话逐一核对，无改动', '2023-07-11'],
    ],
  },
  {
    of: 'EP-POWER',
    by: 'PER-27',
    editions: [
      ['2022-07-15', 'PER-91', '首版'],
      ['2023-07-12', 'PER-91', '年度复审：人员与电话逐一核对，无改动', '2023-07-10'],
    ],
  },
  {
    of: 'EP-ROOM',
    by: 'PER-27',
    editions: [
      ['2022-07-15', 'PER-91', '首版'],
      ['2023-07-12', 'PER-91', '年度复审：人员与电话逐一核对，无改动', '2023-07-10'],
    ],
  },
  {
    of: 'EP-SECURITY',
    by: 'PER-28',
    editions: [['2022-08-12', 'PER-91', '首版', '2022-08-08']],
  },
  {
    of: 'EP-STAFF',
    by: 'PER-01',
    editions: [['2022-11-25', 'PER-91', '首版', '2022-11-23']],
  },
  {
    of: 'EP-STORAGE',
    by: 'PER-22',
    editions: [['2022-11-04', 'PER-91', '首版', '2022-11-01']],
  },
  {
    of: 'EP-VENUE',
    by: 'PER-24',
    editions: [['2023-06-21', 'PER-91', '首版', '2023-06-19']],
  },
  {
    of: 'EP-VIRUS',
    by: 'PER-28',
    editions: [
      ['2022-07-15', 'PER-91', '首版'],
      ['2023-07-13', 'PER-91', '年度复审：人员与电话逐一核对，无改动', '2023-07-11'],
    ],
  },
];
