import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openSite, type Site } from '../src/site.ts';
import { temporaryFolder } from './folder.ts';

/** Rules of duty, a calendar with the National Day of 2022, three people and a room: what pages on duty are made from. */
const DUTY = {
  'calendar/2022.yaml': `id: CAL-2022
no: 国办发明电〔2021〕11 号
source: https://www.gov.cn/
issued: 2021-10-25
off:
  - {name: 国庆节, from: 2022-10-01, to: 2022-10-07}
work: [2022-10-08, 2022-10-09]
lawful: [2022-10-01, 2022-10-02, 2022-10-03]
`,
  'contract/parameters.yaml': `- id: PRM-1
  title: 工作日夜间值守
  fills: [C-1]
  sets: duty.workday
  values:
    - {from: 2022-01-01, value: {at: '17:00', hours: 16, onsite: 1}, source: C-1}
- id: PRM-2
  title: 休息日值守
  fills: [C-1]
  sets: duty.rest-day
  values:
    - {from: 2022-01-01, value: {at: '08:00', hours: 24, onsite: 1, people: 2}, source: C-1}
`,
  'contract/clauses.yaml': `- {id: C-1, part: body, order: 1, text: 值守}\n`,
  'org/organisations.yaml': `- {id: ORG-A, name: 乙方, role: vendor}\n`,
  'org/people.yaml': ['甲', '乙', '丙']
    .map(
      (name, index) =>
        `- {id: PER-${index + 1}, name: ${name}, org: ORG-A, roles: [duty, ${index ? 'standby' : 'pm'}], phone: 010-0000-000${index + 1}}\n`,
    )
    .join(''),
};

/** Days of October 2022 that a roster or the shifts of a test have, and who keeps them. */
export const turn = (day: number, onsite: string, standby = '', hours = rest(day)): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  const end = day + 1;
  const waiting = standby && `, standby: [${standby}]`;
  return `start: 2022-10-${two(day)}T${hours[0]}+08:00, end: 2022-10-${two(end)}T${hours[1]}+08:00, onsite: [${onsite}]${waiting}`;
};

const rest = (day: number): readonly [string, string] =>
  day <= 7 || [15, 16, 22, 23, 29, 30].includes(day) ? ['08:00', '08:00'] : ['17:00', '09:00'];

/** Opens a small knowledge base about duty, as of a day. Nothing may be wrong with it. */
export async function dutySiteOf(
  tree: Readonly<Record<string, string>>,
  today: string,
  settings = '',
): Promise<{ readonly site: Site; readonly content: string; readonly remove: () => void }> {
  const folder = temporaryFolder('duty');
  const content = join(folder.path, 'content');
  const files = {
    'site.yaml': `id: knowledge-base\ntitle: 示例\nlocale: zh-CN\ntime_zone: Asia/Shanghai\n${settings}`,
    ...DUTY,
    ...tree,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const now = () => Temporal.Instant.from(`${today}T04:00Z`);
  const { site, diagnostics } = await openSite({ content, cache: join(folder.path, 'cache'), asOf: today, now });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Error(errors.map(({ file, message }) => `${file} ${message}`).join('\n'));
  return { site, content, remove: folder.remove };
}
