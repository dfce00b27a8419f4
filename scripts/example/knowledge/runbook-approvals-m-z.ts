import type { Editions } from './editions.ts';

/** Runbooks from M to Z: who submitted them, and every approval, earliest first. */
export const RUNBOOK_APPROVALS_M_Z: readonly Editions[] = [
  {
    of: 'RB-MYSQL-REPLICATION',
    by: 'PER-22',
    editions: [
      ['2022-07-14', 'PER-01', '首版'],
      [
        '2023-07-12',
        'PER-01',
        '年度复审：复制口令不存盘，重起 IO 线程的命令都带上账号和口令；跳事务只停 SQL 线程',
        '2023-07-11',
      ],
    ],
  },
  {
    of: 'RB-ORACLE-LISTENER-DOWN',
    by: 'PER-22',
    editions: [['2022-09-06', 'PER-01', '首版', '2022-09-05']],
  },
  {
    of: 'RB-POWER-CUT',
    by: 'PER-21',
    editions: [
      ['2022-07-14', 'PER-91', '首版'],
      ['2023-07-07', 'PER-91', '年度复审，无改动', '2023-07-05'],
    ],
  },
  {
    of: 'RB-PRINTER',
    by: 'PER-25',
    editions: [
      ['2022-07-07', 'PER-01', '首版'],
      ['2023-07-05', 'PER-01', '年度复审，无改动', '2023-07-04'],
    ],
  },
  {
    of: 'RB-RAID-DEGRADED',
    by: 'PER-21',
    editions: [
      ['2022-07-08', 'PER-01', '首版'],
      ['2023-07-06', 'PER-01', '年度复审，无改动', '2023-07-05'],
    ],
  },
  {
    of: 'RB-RANSOMWARE-TERMINAL',
    by: 'PER-28',
    editions: [
      ['2022-09-16', 'PER-91', '首版'],
      ['2022-12-02', 'PER-91', '按 CS-2022-008 修订：按加密开始的时刻选副本，先复制再恢复，不覆盖原目录', '2022-11-30'],
    ],
  },
  {
    of: 'RB-RESTORE-SYSTEM',
    by: 'PER-28',
    editions: [
      ['2022-07-20', 'PER-91', '首版'],
      ['2023-07-18', 'PER-91', '年度复审：整库恢复启动 EP-STORAGE，人为破坏启动 EP-SECURITY', '2023-07-17'],
    ],
  },
  {
    of: 'RB-SAN-PATH-LOST',
    by: 'PER-21',
    editions: [
      ['2022-09-08', 'PER-01', '首版'],
      [
        '2022-10-31',
        'PER-01',
        '按 CS-2022-006 修订：补 failed ready running 的含义，链路已好而路径不回先看 multipathd 在不在运行',
        '2022-10-28',
      ],
    ],
  },
  {
    of: 'RB-SERVER-HARDWARE',
    by: 'PER-21',
    editions: [
      ['2022-07-08', 'PER-01', '首版'],
      ['2023-07-06', 'PER-01', '年度复审，无改动', '2023-07-05'],
    ],
  },
  {
    of: 'RB-SHIFT-HANDOVER',
    by: 'PER-01',
    editions: [
      ['2022-07-07', 'PER-91', '首版'],
      ['2023-07-05', 'PER-91', '年度复审，无改动', '2023-07-04'],
    ],
  },
  {
    of: 'RB-STORAGE-POOL-FULL',
    by: 'PER-22',
    editions: [
      ['2022-07-08', 'PER-01', '首版'],
      ['2022-09-26', 'PER-01', '按 CS-2022-002 修订：补 ASM 磁盘组的恢复步骤；停用快照向谁请示写明两个人'],
      ['2023-07-12', 'PER-01', '年度复审：写明启动 EP-STORAGE 的条件', '2023-07-11'],
    ],
  },
  {
    of: 'RB-TABLESPACE-FULL',
    by: 'PER-22',
    editions: [
      ['2022-07-11', 'PER-01', '首版'],
      [
        '2023-01-09',
        'PER-01',
        '按 CS-2022-009 修订：补 SQL Server 日志写满一节，先问 log_reuse_wait_desc',
        '2023-01-06',
      ],
    ],
  },
  {
    of: 'RB-TERMINAL-SLOW',
    by: 'PER-26',
    editions: [
      ['2022-07-15', 'PER-01', '首版'],
      ['2023-07-13', 'PER-01', '年度复审，无改动', '2023-07-12'],
    ],
  },
  {
    of: 'RB-TIME-SYNC',
    by: 'PER-22',
    editions: [
      ['2022-07-29', 'PER-01', '首版'],
      [
        '2023-05-31',
        'PER-01',
        '按 CS-2023-005 修订：第一步同时问几台并与手机对照，写明 Local CMOS Clock 的含义，差 5 分钟以上先打电话再改',
        '2023-05-29',
      ],
    ],
  },
  {
    of: 'RB-UPS-BATTERY',
    by: 'PER-27',
    editions: [
      ['2022-07-06', 'PER-91', '首版'],
      ['2022-09-01', 'PER-91', '按 CS-2022-005 修订：诊断先读输出电源；读到旁路就是没有后备，不动面板，立即找厂商'],
      ['2023-07-11', 'PER-91', '年度复审，无改动', '2023-07-10'],
    ],
  },
  {
    of: 'RB-VC-REGISTER-FAILED',
    by: 'PER-24',
    editions: [
      ['2022-07-22', 'PER-01', '首版'],
      ['2023-07-17', 'PER-01', '年度复审，无改动', '2023-07-14'],
    ],
  },
  {
    of: 'RB-VENUE-ECHO',
    by: 'PER-24',
    editions: [
      ['2022-07-21', 'PER-01', '首版'],
      [
        '2023-06-20',
        'PER-01',
        '按 CS-2023-006 修订：先把话筒全部静音，分清会场回声与线路回声，各按各的次序查，重启处理器放到最后',
        '2023-06-16',
      ],
    ],
  },
  {
    of: 'RB-VENUE-NO-PICTURE',
    by: 'PER-24',
    editions: [
      ['2022-07-21', 'PER-01', '首版'],
      ['2023-07-17', 'PER-01', '年度复审，无改动', '2023-07-14'],
    ],
  },
  {
    of: 'RB-VENUE-NO-SOUND',
    by: 'PER-24',
    editions: [['2022-09-02', 'PER-01', '首版', '2022-09-01']],
  },
  {
    of: 'RB-VM-UNREACHABLE',
    by: 'PER-21',
    editions: [
      ['2022-07-13', 'PER-01', '首版'],
      ['2023-03-03', 'PER-01', '按 CS-2023-002 修订：先看存储时延，写明可以关哪些虚拟机、按什么次序启动', '2023-03-01'],
    ],
  },
  {
    of: 'RB-WAG-FAILED',
    by: 'PER-28',
    editions: [
      ['2022-07-22', 'PER-91', '首版'],
      ['2023-07-18', 'PER-91', '年度复审，无改动', '2023-07-17'],
    ],
  },
  {
    of: 'RB-WATER-LEAK',
    by: 'PER-27',
    editions: [
      ['2022-07-14', 'PER-91', '首版'],
      ['2023-07-11', 'PER-91', '年度复审，无改动', '2023-07-10'],
    ],
  },
  {
    of: 'RB-WIRELESS-FLOOR-DOWN',
    by: 'PER-23',
    editions: [
      ['2022-07-20', 'PER-01', '首版'],
      ['2023-07-19', 'PER-01', '年度复审，无改动', '2023-07-18'],
    ],
  },
];
