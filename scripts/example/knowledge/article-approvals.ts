import type { Editions } from './editions.ts';

/** Articles: who submitted them, and every approval, earliest first. */
export const ARTICLE_APPROVALS: readonly Editions[] = [
  {
    of: 'ART-AD-PASSWORD-EXPIRED',
    by: 'PER-25',
    editions: [
      ['2022-09-01', 'PER-01', '首版'],
      ['2023-07-05', 'PER-01', '年度复审，无改动', '2023-07-04'],
    ],
  },
  {
    of: 'ART-AD-PASSWORD-FORGOTTEN',
    by: 'PER-25',
    editions: [['2022-10-13', 'PER-01', '首版', '2022-10-11']],
  },
  {
    of: 'ART-CARD',
    by: 'PER-29',
    editions: [
      ['2022-09-28', 'PER-97', '首版'],
      ['2023-07-18', 'PER-97', '年度复审，无改动', '2023-07-17'],
    ],
  },
  {
    of: 'ART-ESCALATION',
    by: 'PER-01',
    editions: [
      ['2022-08-10', 'PER-91', '首版'],
      ['2023-07-05', 'PER-91', '年度复审：电话逐个拨通核对，无改动', '2023-07-04'],
    ],
  },
  {
    of: 'ART-KNOWLEDGE-FLOW',
    by: 'PER-21',
    editions: [
      ['2022-08-12', 'PER-01', '首版'],
      ['2023-07-06', 'PER-01', '年度复审，无改动', '2023-07-05'],
    ],
  },
  {
    of: 'ART-MAIL-ATTACHMENT',
    by: 'PER-26',
    editions: [['2022-12-15', 'PER-01', '首版', '2022-12-13']],
  },
  {
    of: 'ART-NEW-STAFF',
    by: 'PER-25',
    editions: [['2023-03-08', 'PER-92', '首版', '2023-03-06']],
  },
  {
    of: 'ART-OFFHOURS-SUPPORT',
    by: 'PER-25',
    editions: [
      ['2022-08-24', 'PER-95', '首版'],
      ['2023-07-12', 'PER-95', '年度复审，无改动', '2023-07-11'],
    ],
  },
  {
    of: 'ART-PORT-LOOKUP',
    by: 'PER-23',
    editions: [['2023-02-28', 'PER-01', '首版', '2023-02-27']],
  },
  {
    of: 'ART-POWER-PATH',
    by: 'PER-27',
    editions: [['2023-04-07', 'PER-91', '首版', '2023-04-04']],
  },
  {
    of: 'ART-PRINTER-SHARED',
    by: 'PER-26',
    editions: [['2022-09-21', 'PER-01', '首版', '2022-09-19']],
  },
  {
    of: 'ART-ROOM-ENTRY',
    by: 'PER-27',
    editions: [['2023-05-10', 'PER-92', '首版', '2023-05-08']],
  },
  {
    of: 'ART-SEVERITY',
    by: 'PER-01',
    editions: [
      ['2022-08-05', 'PER-91', '首版'],
      ['2023-07-05', 'PER-91', '年度复审，无改动', '2023-07-04'],
    ],
  },
  {
    of: 'ART-SHARE-RESTORE',
    by: 'PER-28',
    editions: [['2023-01-09', 'PER-01', '首版', '2023-01-05']],
  },
  {
    of: 'ART-SPARES',
    by: 'PER-21',
    editions: [['2023-04-19', 'PER-01', '首版', '2023-04-17']],
  },
  {
    of: 'ART-TOPOLOGY-HPL',
    by: 'PER-23',
    editions: [['2023-04-12', 'PER-91', '首版', '2023-04-10']],
  },
  {
    of: 'ART-TOPOLOGY-SZJ',
    by: 'PER-23',
    editions: [['2023-03-03', 'PER-01', '首版', '2023-03-01']],
  },
  {
    of: 'ART-TOPOLOGY-YHN',
    by: 'PER-23',
    editions: [['2023-03-03', 'PER-01', '首版', '2023-03-01']],
  },
  {
    of: 'ART-USB-MEDIA',
    by: 'PER-28',
    editions: [['2022-12-08', 'PER-92', '首版', '2022-12-06']],
  },
  {
    of: 'ART-VC-PRECHECK',
    by: 'PER-24',
    editions: [['2023-06-20', 'PER-01', '首版', '2023-06-19']],
  },
  {
    of: 'ART-VC-REQUEST',
    by: 'PER-24',
    editions: [
      ['2022-08-17', 'PER-93', '首版'],
      ['2023-07-17', 'PER-93', '年度复审，无改动', '2023-07-14'],
    ],
  },
  {
    of: 'ART-VC-SOUND-CHECK',
    by: 'PER-24',
    editions: [['2022-08-17', 'PER-01', '首版', '2022-08-16']],
  },
  {
    of: 'ART-WIRELESS',
    by: 'PER-23',
    editions: [['2022-12-07', 'PER-01', '首版', '2022-12-05']],
  },
];
