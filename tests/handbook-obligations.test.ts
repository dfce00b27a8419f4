import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { per as perShape } from '../schemas/kernel/instance.ts';
import { population } from '../schemas/kernel/population.ts';
import { selection, where } from '../schemas/kernel/selection.ts';
import { test as testShape, TEST_WORDS } from '../schemas/kernel/test.ts';
import { dayExpression, PERIODS, type DayExpression } from '../schemas/kernel/time.ts';
import { contract } from '../schemas/contract.ts';
import { obligation } from '../schemas/obligation.ts';
import { calendarOf } from '../src/calendar/calendar-of.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import { evaluateDay, isMoment } from '../src/obligations/day-expression.ts';
import { WORST_FIRST } from '../src/obligations/result.ts';
import { a, libraryOf, LOCAL, verdictsFor, type Tiny } from '../src/obligations/testing-library.ts';

const page = (path: string) => readFileSync(join(import.meta.dirname, '../src/pages/handbook', path), 'utf8');
const PAGES = [
  ['Chinese', page('obligations.mdx'), page('tests.mdx')],
  ['English', page('_en/obligations.mdx'), page('_en/tests.mdx')],
] as const;

const sectionsOf = (text: string, mark: string) =>
  text
    .split(new RegExp(`^${mark} `, 'mu'))
    .slice(1)
    .map((part) => ({ heading: part.split('\n', 1)[0]!, text: part }));
const fencesOf = (text: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
/** Rows of the first table of a section, with the code of the first cell. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `(.+?)` \|(.+)\|$/gmu)].map(([, code, rest]) => [
    code!,
    ...rest!.split('|').map((cell) => cell.trim()),
  ]);

function yaml(text: string): unknown {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(`${text}\n${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}

describe.each(PAGES)('the pages on obligations in %s', (_, text, tests) => {
  const [, , whole, conditions, days, periods, , verdicts, , money] = sectionsOf(text, '##');

  test('shows an obligation and penalties as the schemas have them', () => {
    const [sample] = yaml(fencesOf(whole!.text)[0]!.code) as unknown[];
    expect(obligation.shape.safeParse(sample).error?.issues).toBeUndefined();
    const { penalties } = yaml(fencesOf(money!.text)[0]!.code) as { penalties: unknown };
    const example = yaml(contract.example) as object;
    expect(contract.shape.safeParse({ ...example, penalties }).error?.issues).toBeUndefined();
  });

  test('shows conditions that are ones', () => {
    const rows = rowsOf(conditions!.text);
    expect(rows).toHaveLength(9);
    for (const [code] of rows) expect(where.safeParse(yaml(code!)).success, code).toBe(true);
    const inline = [...conditions!.text.matchAll(/`(\{kind: .+?\})`/gu)].map(([, code]) =>
      yaml(code!.replace('{…}', '{}')),
    );
    expect(inline).toHaveLength(1);
    expect(population.safeParse(inline[0]).success).toBe(true);
    expect(selection.safeParse({ kind: 'incident', where: {}, at: 'resolved' }).success).toBe(true);
  });

  const calendar = calendarOf(libraryOf([]));
  const fields: Record<string, string> = { reported: '2022-09-14T23:30+08:00', found_on: '2022-09-30', severity: '2' };

  test.each(rowsOf(days!.text))('%s is %s', (code, wanted) => {
    const expression = yaml(code!) as DayExpression;
    expect(dayExpression.safeParse(expression).error?.issues).toBeUndefined();
    const found = evaluateDay(expression, {
      calendar,
      local: LOCAL,
      start: '2022-09-01',
      end: '2022-09-30',
      field: (path) => fields[path],
      parameter: (id) => (id === 'PRM-DAYS' ? 2 : undefined),
      first: () => '2022-09-03T08:00+08:00',
    });
    if (!isMoment(found)) throw new Error(JSON.stringify(found));
    expect(found.at !== undefined && wanted!.includes('T') ? LOCAL.text(found.at) : found.day).toBe(wanted);
  });

  const records = [
    a('special-period', 'SP-1', { name: 'SP', form: 'congress', from: '2023-03-04', to: '2023-03-13' }),
    a('parameter', 'PRM-PER', { values: [{ from: '2022-07-01', value: { per: 'month' } }] }),
    a('asset', 'A-1', { in_service: { from: '2022-01-01' } }),
    ...['08-01', '08-10', '08-20'].map((day, index) =>
      a('incident', `INC-${index + 1}`, { reported: `2022-${day}T10:00+08:00`, affects: ['A-1'] }),
    ),
  ];

  test.each(rowsOf(periods!.text))('per %s has %s instances, first %s', (code, count, first) => {
    const per = yaml(code!);
    expect(perShape.safeParse(per).error?.issues).toBeUndefined();
    const { instances } = verdictsFor({ duty: { per, select: { kind: 'drill' }, test: { exists: true } }, records });
    expect(instances.length).toBe(Number(count));
    expect(instances[0]!.instance.startsWith(first!), instances[0]!.instance).toBe(true);
  });

  test('names every period', () => {
    const named = rowsOf(periods!.text).map(([code]) => code!);
    expect(PERIODS.filter((word) => !named.some((code) => code.includes(word)))).toEqual([]);
  });

  test('has an example of every test word and no other', () => {
    expect(
      sectionsOf(tests, '##')
        .map(({ heading }) => heading)
        .sort(),
    ).toEqual([...TEST_WORDS].sort());
  });

  test.each(sectionsOf(tests, '##').map(({ heading, text: part }) => [heading, part] as const))(
    'the example of %s comes out as it says',
    (word, part) => {
      const [duty, list, result] = fencesOf(part);
      const words = yaml(duty!.code) as Record<string, unknown>;
      expect(testShape.safeParse(words['test']).error?.issues).toBeUndefined();
      expect(Object.keys(words['test'] as object)).toEqual([word]);
      const tiny = (yaml(list!.code) as { kind: string; id: string }[]).map(({ kind, ...data }): Tiny => ({
        kind,
        data,
      }));
      const { instances } = verdictsFor({ duty: words, records: tiny });
      const said = instances.map(({ instance, verdict, missing }) =>
        [instance, verdict, missing.join('; ')].join(' ').trim(),
      );
      const wanted = result!.code.trim().split('\n');
      expect(said).toEqual(expect.arrayContaining(wanted));
    },
  );

  test('names every verdict', () => {
    const named = rowsOf(verdicts!.text.replaceAll(/^(\| `[\w-]+`) \S+ \|/gmu, '$1 |')).map(([code]) => code!);
    expect(named.toSorted()).toEqual([...WORST_FIRST].sort());
  });
});

test('both languages have the same examples', () => {
  const [chinese, english] = PAGES.map(([, ...texts]) => texts.flatMap(fencesOf).map(({ code }) => code));
  expect(english).toEqual(chinese);
});
