import type { ExampleFile } from '../example/file.ts';
import { randomOf, type Random } from '../example/random.ts';
import { CAST } from './inventory.ts';
import { digits } from './size.ts';

const CATEGORIES = ['备份', '网络', '机房环境', '终端', '数据库', '虚拟化', '存储', '安全', '音视频', '一卡通'];

/** Share of runbooks among the documents; the others are articles. */
const RUNBOOKS = 0.7;

/** How long a text is, in characters: a Chinese character is three bytes. */
const LENGTH = 1500;

const SENTENCES = [
  '先确认告警是否真实，动环与设备面板同时报警才按故障处理。',
  '失败本身不影响业务，但从此刻起，系统出事就只能退回上一次成功的备份。',
  '两台设备不得同时重启，先备后主，每一步都要有人复核。',
  '如果日志里的第一条错误是空间不足，不要删除旧文件，先停别的任务或换目标盘。',
  '接线前拍照，标签朝外，做完以后把照片附在变更单里。',
  '通知业务处室的值班人员，说明影响范围和预计恢复的时间。',
  '电池带载超过十分钟仍没有恢复市电，按顺序关闭非核心服务器。',
  '端口连续翻动说明下联有环路，找到最近接入的设备并拔除。',
  '恢复后观察三十分钟，温度、负载、丢包率都回到平时的水平才算结束。',
  '本节只写判断依据，处置的每一步都在下一节，不要跳着做。',
  '处置过程记入值班日志，写清时刻、现象、动作和结果。',
  '厂商工程师到场前，保留现场，不要清空日志，也不要重启第二次。',
];

const COMMANDS = [
  ['vrp', 'display interface brief\ndisplay device\ndisplay logbuffer size 50'],
  ['bash', 'df -h /backup\nsystemctl status backup.service\njournalctl -u backup.service --since "1 hour ago"'],
  ['sql', "SELECT status, start_time FROM v$rman_backup_job_details WHERE status <> 'COMPLETED';"],
  ['ios', 'show interfaces status\nshow logging | include Gi1/0/24'],
] as const;

/** Id of the document with a number, from 0. */
const idOf = (index: number) => (isRunbook(index) ? `RB-${digits(index, 5)}` : `ART-${digits(index, 5)}`);
const isRunbook = (index: number) => Math.floor((index + 1) * RUNBOOKS) > Math.floor(index * RUNBOOKS);

/** So many documents in Chinese, each with steps, commands, a table and links to records and to other documents. */
export const documentFiles = (count: number): ExampleFile[] =>
  Array.from({ length: count }, (_, index) => documentFile(index, count));

function documentFile(index: number, count: number): ExampleFile {
  const id = idOf(index);
  const random = randomOf(id);
  const other = idOf(random.int(0, count - 1));
  const sections = isRunbook(index)
    ? ['含义', '影响', '诊断', '处置', '验证', '回退', '升级']
    : ['问题', '原因', '解决'];
  const parts = [
    steps(random),
    table(random),
    `相关文档见 <Ref id="${other}" />，设备见 <Ref id="${random.pick(CAST.assets)}" />。`,
  ];
  const prose = LENGTH - parts.join('').length;
  const body = sections.map((section, at) => {
    const extra = parts
      .filter((_, part) => part % sections.length === at || (at === sections.length - 1 && part > at))
      .join('\n\n');
    return `## ${section}\n\n${paragraphs(random, prose / sections.length)}\n\n${extra}`.trimEnd();
  });
  const folder = isRunbook(index) ? 'runbooks' : 'articles';
  return [`${folder}/${id}.mdx`, `---\n${frontMatter(id, index, random)}---\n\n${body.join('\n\n')}\n`];
}

function frontMatter(id: string, index: number, random: Random): string {
  const shown = isRunbook(index) ? 'symptoms' : 'questions';
  return [
    `id: ${id}`,
    `title: ${random.pick(CATEGORIES)}异常的判断与处置 ${index}`,
    `category: [${random.pick(CATEGORIES)}]`,
    `services: [${random.pick(CAST.services)}]`,
    `owner: ${random.pick(CAST.people)}`,
    'state: published',
    `${shown}:`,
    `  - 'ORA-${digits(random.int(0, 99_999), 5)}: 任务没有按时完成'`,
    `  - ${random.pick(SENTENCES)}`,
    'applies:',
    `  assets: [${random.pick(CAST.assets)}, ${random.pick(CAST.assets)}]`,
    `  systems: [${random.pick(CAST.systems)}]`,
    '',
  ].join('\n');
}

function paragraphs(random: Random, length: number): string {
  const text: string[] = [];
  for (let written = 0; written < length;) {
    const paragraph = `${random.pick(SENTENCES)}${random.pick(SENTENCES)}工单 ${random.int(1000, 99_999)} 有记录。`;
    text.push(paragraph);
    written += paragraph.length;
  }
  return text.join('\n\n');
}

function steps(random: Random): string {
  const made = [1, 2, 3].map((number) => {
    const [language, command] = random.pick(COMMANDS);
    return `<Step title="第 ${number} 项检查：${random.pick(CATEGORIES)}" limit="${number} 分钟">\n\n${random.pick(SENTENCES)}\n\n\`\`\`${language}\n${command}\n\`\`\`\n\n<Verify>结果与平时一致。</Verify>\n\n</Step>`;
  });
  return `<Steps>\n\n${made.join('\n\n')}\n\n</Steps>`;
}

function table(random: Random): string {
  const rows = [1, 2, 3].map((level) => `| ${level} 级 | ${random.pick(SENTENCES)} |`);
  return ['| 等级 | 做法 |', '| --- | --- |', ...rows].join('\n');
}
