import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import type { BackupRun } from './backups.ts';

interface Restore {
  readonly id: string;
  readonly title: string;
  readonly system: string;
  readonly target: string;
  readonly started_at: string;
  readonly done_at: string;
  readonly minutes: number;
  readonly by: readonly string[];
  readonly checks: readonly { readonly name: string; readonly expected: string; readonly got: string }[];
  readonly result: string;
  readonly text: string;
}

/** Restores that were really made; each takes the newest complete backup before it began. */
const RESTORES: readonly Restore[] = [
  {
    id: 'RST-2022-001',
    title: '登记业务系统数据库整库恢复验证',
    system: 'SYS-001',
    target: '育慧南路灾备演练主机（SRV-YHN-028），隔离网段',
    started_at: '2022-09-07T09:40+08:00',
    done_at: '2022-09-07T16:10+08:00',
    minutes: 214,
    by: ['PER-28', 'PER-22'],
    checks: [
      { name: '主体登记表行数（备份时点）', expected: '2846117', got: '2846117' },
      { name: '当日受理流水最大号（备份时点）', expected: '20220902-001873', got: '20220902-001873' },
      { name: '无效对象数', expected: '0', got: '0' },
      { name: '抽查 20 份登记档案打开', expected: '20 份可读', got: '20 份可读' },
    ],
    result: 'pass',
    text: '从异地副本恢复，验证的是最坏情形。前两次通道数配成 2，预计要六小时，改成 6 后 214 分钟完成。恢复时间目标为四小时，余量不大，已建议把影像库单独成策略。',
  },
  {
    id: 'RST-2022-002',
    title: '办公自动化系统附件目录恢复验证',
    system: 'SYS-002',
    target: '备份介质服务器临时区',
    started_at: '2022-09-15T10:20+08:00',
    done_at: '2022-09-15T14:35+08:00',
    minutes: 96,
    by: ['PER-28'],
    checks: [
      { name: '文件数', expected: '412806', got: '412806' },
      { name: '总字节数', expected: '187331904512', got: '187331904512' },
      { name: '随机 50 个文件的 SHA-256', expected: '50 个一致', got: '50 个一致' },
      { name: '目录权限（ACL）', expected: '与生产一致', got: '与生产一致' },
    ],
    result: 'pass',
    text: '全备加当周增量一起恢复，权限随带恢复选项打开后与生产一致；不开时属主会变成备份账号，已写进恢复步骤。临时区当日清空。',
  },
  {
    id: 'RST-2022-003',
    title: '12315 系统数据库恢复验证',
    system: 'SYS-003',
    target: '育慧南路灾备演练主机（SRV-YHN-028），隔离网段',
    started_at: '2022-09-23T09:30+08:00',
    done_at: '2022-09-23T15:20+08:00',
    minutes: 171,
    by: ['PER-28', 'PER-22'],
    checks: [
      { name: '工单表行数（备份时点）', expected: '1320554', got: '1320554' },
      { name: '附件索引与文件对应', expected: '全部对应', got: '缺 3 个文件' },
      { name: '应用只读登录并查一件工单', expected: '可查', got: '可查' },
    ],
    result: 'partial',
    text: '数据库完整。附件目录有 3 个文件在备份时正被写入，没有进全备，次晚增量里有，补恢复后对应齐全。已把附件备份排到数据库之后，下月复验。',
  },
];

/** The restore tests of a month. */
export function restoresFile(month: string, runs: readonly BackupRun[]): ExampleFile[] {
  const records = RESTORES.filter(({ done_at }) => done_at.startsWith(month)).map(({ id, title, system, ...rest }) => {
    const run = runs.findLast(
      ({ plan, result, ended_at }) =>
        plan === `BKP-${system.slice(4)}` && result === 'ok' && ended_at < rest.started_at,
    );
    if (!run) throw new Error(`No backup before ${id}`);
    return { id, title, system, of_run: run.id, services: ['SVC-10'], ...rest };
  });
  return records.length ? [logFile(`records/${month}/restores.yaml`, 'restore-test', records)] : [];
}
