import type { Maker } from './makers.ts';

/** A model of terminal, the systems it came with, and the years in which it was bought. */
export interface TerminalBuild {
  readonly model: string;
  readonly maker: Maker;
  readonly detail: '台式机' | '笔记本' | '一体机';
  readonly os: readonly string[];
  readonly years: readonly [from: number, until: number];
  readonly serial: string;
}

const WIN10 = ['Windows 10 专业版 21H2', 'Windows 10 专业版 20H2', 'Windows 10 企业版 LTSC 2019'];
const DOMESTIC = ['银河麒麟桌面操作系统 V10 SP1', '统信 UOS 桌面专业版 1050'];

/** Models in use with their weight. */
export const TERMINAL_BUILDS: readonly (readonly [TerminalBuild, number])[] = [
  [
    {
      model: '联想 ThinkCentre M930t',
      maker: 'lenovo',
      detail: '台式机',
      os: WIN10,
      years: [2019, 2020],
      serial: 'M70####?',
    },
    18,
  ],
  [
    {
      model: '联想 ThinkCentre M910t',
      maker: 'lenovo',
      detail: '台式机',
      os: WIN10,
      years: [2017, 2018],
      serial: 'M90####?',
    },
    12,
  ],
  [
    {
      model: '联想 启天 M4600',
      maker: 'lenovo',
      detail: '台式机',
      os: ['Windows 7 专业版 SP1', 'Windows 10 专业版 20H2'],
      years: [2015, 2016],
      serial: 'PC0?####',
    },
    5,
  ],
  [
    { model: '戴尔 OptiPlex 7070', maker: 'dell', detail: '台式机', os: WIN10, years: [2019, 2020], serial: '#?##?#3' },
    14,
  ],
  [
    { model: '戴尔 OptiPlex 5060', maker: 'dell', detail: '台式机', os: WIN10, years: [2018, 2019], serial: '?#?##?2' },
    8,
  ],
  [
    {
      model: '惠普 ProDesk 600 G5',
      maker: 'hp',
      detail: '台式机',
      os: WIN10,
      years: [2019, 2021],
      serial: '8CG9#####?',
    },
    10,
  ],
  [
    {
      model: '惠普 EliteOne 800 G4',
      maker: 'hp',
      detail: '一体机',
      os: WIN10,
      years: [2018, 2019],
      serial: '8CC8#####?',
    },
    4,
  ],
  [
    {
      model: '华为 擎云 W510',
      maker: 'huawei',
      detail: '台式机',
      os: DOMESTIC,
      years: [2020, 2021],
      serial: 'W51020#####?###',
    },
    11,
  ],
  [
    {
      model: '联想 开天 M630Z',
      maker: 'lenovo',
      detail: '台式机',
      os: DOMESTIC,
      years: [2020, 2021],
      serial: 'KT20####?',
    },
    8,
  ],
  [
    {
      model: '清华同方 超翔 TL630',
      maker: 'realtek',
      detail: '台式机',
      os: ['银河麒麟桌面操作系统 V10 SP1'],
      years: [2020, 2021],
      serial: 'TF20######',
    },
    5,
  ],
  [
    {
      model: '联想 ThinkPad X390',
      maker: 'lenovo',
      detail: '笔记本',
      os: ['Windows 10 专业版 21H2'],
      years: [2019, 2020],
      serial: 'PF1?####',
    },
    4,
  ],
  [
    {
      model: '惠普 ProBook 440 G6',
      maker: 'hp',
      detail: '笔记本',
      os: ['Windows 10 专业版 21H2'],
      years: [2019, 2020],
      serial: '5CD9#####?',
    },
    3,
  ],
];
