import type { Editions } from './editions.ts';

/** Casestudies: who submitted them, and every approval, earliest first. */
export const CASESTUDY_APPROVALS: readonly Editions[] = [
  {
    of: 'CS-2022-001',
    by: 'PER-23',
    editions: [['2022-09-19', 'PER-91', '首版', '2022-09-16']],
  },
  {
    of: 'CS-2022-002',
    by: 'PER-22',
    editions: [['2022-09-26', 'PER-91', '首版', '2022-09-23']],
  },
  {
    of: 'CS-2022-003',
    by: 'PER-27',
    editions: [['2022-09-30', 'PER-91', '首版', '2022-09-29']],
  },
  {
    of: 'CS-2022-004',
    by: 'PER-23',
    editions: [['2022-07-22', 'PER-91', '首版', '2022-07-21']],
  },
  {
    of: 'CS-2022-005',
    by: 'PER-27',
    editions: [['2022-08-29', 'PER-91', '首版', '2022-08-26']],
  },
  {
    of: 'CS-2022-006',
    by: 'PER-22',
    editions: [['2022-10-31', 'PER-91', '首版', '2022-10-27']],
  },
  {
    of: 'CS-2022-007',
    by: 'PER-23',
    editions: [['2022-11-18', 'PER-91', '首版', '2022-11-16']],
  },
  {
    of: 'CS-2022-008',
    by: 'PER-28',
    editions: [['2022-12-02', 'PER-91', '首版', '2022-12-01']],
  },
  {
    of: 'CS-2022-009',
    by: 'PER-22',
    editions: [['2023-01-06', 'PER-91', '首版', '2023-01-05']],
  },
  {
    of: 'CS-2023-001',
    by: 'PER-28',
    editions: [['2023-01-20', 'PER-91', '首版', '2023-01-19']],
  },
  {
    of: 'CS-2023-002',
    by: 'PER-21',
    editions: [['2023-03-02', 'PER-91', '首版', '2023-03-01']],
  },
  {
    of: 'CS-2023-003',
    by: 'PER-23',
    editions: [['2023-03-17', 'PER-91', '首版', '2023-03-16']],
  },
  {
    of: 'CS-2023-004',
    by: 'PER-27',
    editions: [['2023-04-28', 'PER-91', '首版', '2023-04-27']],
  },
  {
    of: 'CS-2023-005',
    by: 'PER-21',
    editions: [['2023-05-29', 'PER-91', '首版', '2023-05-26']],
  },
  {
    of: 'CS-2023-006',
    by: 'PER-24',
    editions: [['2023-06-19', 'PER-91', '首版', '2023-06-16']],
  },
];
