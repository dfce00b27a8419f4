import { describe, expect, test } from 'vitest';
import { dayNumber, minutesBetween } from '../scripts/example/duty/days.ts';
import { files, frontMatter, monthly, rows, type Row } from './example-files.ts';

const CASESTUDIES = files.filter((file) => file.startsWith('casestudies/') && file.endsWith('.mdx')).map(frontMatter);
const byId = (all: readonly Row[]) => new Map(all.map((one) => [one.id, one]));

describe.each(CASESTUDIES.map((one) => [one.id, one] as const))('casestudy %s', (id, study) => {
  const incidents = byId(monthly('incidents'));
  const studied = (study['incidents'] as string[]).map((one) => incidents.get(one)!);
  const timeline = study['timeline'] as { at: string; kind: string; by?: string }[];

  test('its incident names it, and was answered, told and reported as the contract wants', () => {
    for (const one of studied) {
      expect(one['casestudy']).toBe(id);
      expect(one['severity']).toBe(study['severity']);
      expect(minutesBetween(String(one['reported']), String(one['responded']))).toBeLessThan(10);
      expect([...(one['notified'] as string[])].sort()).toEqual(['dept-head', 'pm', 'user-down', 'user-up']);
      expect(minutesBetween(String(one['reported']), String(one['escalated']))).toBeLessThanOrEqual(30);
      const report = one['emergency_report'] as { at: string };
      expect(report.at.slice(0, 10)).toBe(String(one['resolved']).slice(0, 10));
      expect(report.at >= String(one['resolved'])).toBe(true);
      for (const { method, temporary, follow_up } of one['recovery'] as Record<string, unknown>[])
        expect(!temporary || follow_up, `${one.id} ${String(method)}`).toBeTruthy();
    }
  });

  test('its timeline goes from detection to resolution and agrees with the incident', () => {
    const times = timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect([timeline[0]?.kind, timeline.at(-1)?.kind]).toEqual(['detect', 'resolve']);
    const fields = { detect: 'detected', report: 'reported', confirm: 'confirmed', notify: 'notified_at' };
    for (const [kind, field] of Object.entries({
      ...fields,
      respond: 'responded',
      escalate: 'escalated',
      resolve: 'resolved',
    }))
      expect(timeline.filter((step) => step.kind === kind).map(({ at }) => at)).toEqual([studied[0]?.[field]]);
  });

  test('all four roles reviewed it within nine days', () => {
    const review = study['review'] as Record<string, unknown>;
    for (const role of ['user', 'service-owner', 'dept-head', 'peers']) expect(review[role]).not.toHaveLength(0);
    expect(study['root_cause']).not.toBe(study['trigger']);
    const days = dayNumber(String(review['on'])) - dayNumber(String(studied[0]?.['resolved']).slice(0, 10));
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(9);
  });

  test('its actions have an owner, a day, a sign of being done, and proof when closed', () => {
    const actions = byId(monthly('actions'));
    const named = (study['actions'] as string[]).map((one) => actions.get(one)!);
    expect(named.length).toBeGreaterThanOrEqual(2);
    for (const one of named) {
      expect(one['from']).toBe(id);
      expect(one['opened']).toBe((study['review'] as Row)['on']);
      expect(one['owner'] && one['due'] && one['done_when'], one.id).toBeTruthy();
      const closed = one['closed'] as { proof?: string } | undefined;
      expect(!closed || closed.proof, one.id).toBeTruthy();
    }
  });

  test('each runbook it names has a reason when it was left as it was', () => {
    for (const { id: runbook, change, reason } of study['runbooks'] as Record<string, string>[])
      expect(change !== 'none' || reason, runbook).toBeTruthy();
  });
});

test('actions of casestudies are late only where the shortcomings of the example say so', () => {
  const asOf = '2023-07-31';
  const late = monthly('actions')
    .filter(({ from }) => String(from).startsWith('CS-'))
    .filter((one) => {
      const closed = (one['closed'] as { on: string } | undefined)?.on;
      return (closed ?? asOf) > String(one['due']);
    })
    .map(({ id }) => id);
  expect(late).toEqual(['ACT-2022-0803', 'ACT-2023-0203', 'ACT-2023-0302']);
});

test('levels of severity ask for a casestudy where the signed paper does', () => {
  const asked = rows('severity-levels.yaml').flatMap((one) => {
    const { over } = (one['casestudy'] ?? {}) as { readonly over?: string };
    return over === undefined ? [] : [[one['level'], Temporal.Duration.from(over).total('minutes')]];
  });
  const paper = rows('contract/parameters.yaml').find(({ id }) => id === 'PRM-CASESTUDY');
  const [{ value }] = paper!['values'] as [{ value: { any: { severity: string; 'minutes-over'?: number }[] } }];
  expect(asked).toEqual(value.any.map((one) => [one.severity, one['minutes-over'] ?? 0]));
});
