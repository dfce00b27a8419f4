import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINE, zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** Drafts of rosters, asked for as a person would, in a copy of the example that they are written into. */
const folder = temporaryFolder('roster-plan');
const content = join(folder.path, 'content');
cpSync(join(ENGINE, 'content'), content, { recursive: true });
afterAll(() => folder.remove());

const roster = (month: string) => join(content, 'rosters', `${month}.yaml`);
const plan = (month: string, ...more: readonly string[]) =>
  zhiku(['roster', 'plan', '--month', month, '--content', content, ...more]);

interface Record {
  readonly covers: { readonly from: string; readonly to: string };
  readonly shifts: readonly { readonly start: string; readonly onsite: readonly string[]; readonly pinned?: boolean }[];
}
interface Checked {
  readonly gaps: readonly { readonly kind: string }[];
  readonly overlaps: readonly { readonly class: string }[];
  readonly understaffed: readonly unknown[];
  readonly restViolations: readonly unknown[];
  readonly overlongDuty: readonly unknown[];
}

describe.each(['2022-10', '2023-03'])('%s', (month) => {
  const drafted = plan(month);

  test('is planned whole, with nothing on stderr', () => {
    expect(drafted).toMatchObject({ code: 0, stderr: '' });
  });

  test('is a record that check accepts, and roster check has nothing to say but the seams', () => {
    writeFileSync(roster(month), drafted.stdout);
    const ran = zhiku(
      [
        'roster',
        'check',
        '--planned',
        '--from',
        `${month}-01T09:00+08:00`,
        '--to',
        `${month}-31`,
        '--content',
        content,
      ].concat(['--format', 'json']),
    );
    expect(ran.stderr).toBe('');
    const checked = JSON.parse(ran.stdout) as Checked;
    expect(checked.gaps.filter(({ kind }) => kind !== 'seam')).toEqual([]);
    expect(checked.overlaps.filter((one) => one.class === 'conflict')).toEqual([]);
    expect([checked.understaffed, checked.restViolations, checked.overlongDuty]).toEqual([[], [], []]);
  });

  test('is the same as JSON, in any time zone', () => {
    const json = JSON.parse(plan(month, '--format', 'json').stdout) as Record;
    expect(json.covers).toEqual({ from: `${month}-01`, to: `${month}-31` });
    const west = zhiku(['roster', 'plan', '--month', month, '--content', content], {
      env: { TZ: 'America/Los_Angeles' },
    });
    expect(west.stdout).toBe(drafted.stdout);
  });
});

test('pinned turns stay, leave is kept, and what cannot be is said person by person with exit code 1', () => {
  const month = '2022-11';
  const text = readFileSync(roster(month), 'utf8');
  const people = ['PER-11', 'PER-12', 'PER-13', 'PER-14'];
  const leave = people.map((person) => `  - {person: ${person}, from: 2022-11-09, to: 2022-11-09, reason: 体检}`);
  const [first] = /^ {2}- \{start: 2022-11-21.*\}$/mu.exec(text)!;
  const pinned = first.replace('}', ', pinned: true}').replace(/onsite: \[PER-\d+\]/u, 'onsite: [PER-14]');
  writeFileSync(roster(month), text.replace(first, pinned).replace('shifts:', `leave:\n${leave.join('\n')}\nshifts:`));
  const ran = plan(month, '--format', 'json');
  expect(ran.code).toBe(1);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.stderr).toContain('2022-11-09');
  for (const name of ['孙丙', '李丁', '周戊', '吴己']) expect(ran.stderr).toContain(name);
  const { shifts } = JSON.parse(ran.stdout) as Record;
  expect(shifts.find(({ start }) => start.startsWith('2022-11-21'))).toMatchObject({
    onsite: ['PER-14'],
    pinned: true,
  });
});

test.each([
  [[], 2, '--month'],
  [['--month', '2022-13'], 2, '2022-13'],
  [['--month', '2030-01'], 1, '2030-01'],
])('%j is refused', (args, code, word) => {
  const ran = zhiku(['roster', 'plan', '--content', content, ...args]);
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toContain(word);
});
