import { describe, expect, test } from 'vitest';
import { minutesBetween, workdayBefore } from './example-days.ts';
import { files, monthly, type Row, rows, written } from './example-files.ts';

/** What one record says and another could deny, by plain loops over the files. */
const dayOf = (at: string) => at.slice(0, 10);
const list = (value: unknown): string[] => (value === undefined ? [] : ([value].flat() as string[]));
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

const all = new Map(
  files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap(rows)
    .map((row) => [row.id, row]),
);
const devices = new Map(
  files
    .filter((file) => file.startsWith('assets/'))
    .flatMap(rows)
    .map((one) => [one.id, one]),
);
const clients = new Set(
  rows('org/people.yaml')
    .filter(({ roles }) => (roles as string[]).includes('client'))
    .map(({ id }) => id),
);

/** Whether a device is in service on a day, or within four days, as when a change installs it. */
function inService(id: string, day: string, soon = false): boolean {
  const { from = '', to = '9' } = (devices.get(id)?.['in_service'] ?? {}) as { from?: string; to?: string };
  return day <= to && from <= (soon ? workdayBefore(day, -2) : day);
}

describe('devices', () => {
  test.each([
    ['orders', 'opened', 'assets'],
    ['incidents', 'reported', 'affects'],
    ['changes', 'done_at', 'assets'],
    ['maintenance', 'done_at', 'assets'],
    ['inspections', 'done_at', 'pass'],
    ['findings', 'found_at', 'assets'],
    ['security', 'done_at', 'assets'],
    ['evaluations', 'done_at', 'assets'],
  ])('%s name devices that are in service, at the site', (kind, when, field) => {
    const odd: string[] = [];
    for (const row of monthly(kind)) {
      const failed = ((row['fail'] ?? []) as { asset: string }[]).map(({ asset }) => asset);
      for (const id of [...written(row[field]), ...failed]) {
        if (!all.has(id)) odd.push(`${row.id} ${id} unknown`);
        const device = devices.get(id);
        if (!device) continue;
        if (!inService(id, dayOf(row[when] as string), kind === 'changes')) odd.push(`${row.id} ${id} out of service`);
        const sites = list(row['sites'] ?? row.site);
        if (!sites.includes(device.site!)) odd.push(`${row.id} ${id} elsewhere`);
      }
    }
    expect(odd).toEqual([]);
  });

  test('while a part is waited for, the rounds see the device out of order', () => {
    const pending = [
      ...(monthly('incidents') as (Row & { responded: string; resolved: string; affects: string[] })[]).map((one) => ({
        id: one.id,
        from: one.responded,
        until: one.resolved,
        assets: one.affects,
      })),
      ...(monthly('findings') as (Row & { found_at: string; closed: { on: string }; assets?: string[] })[])
        .filter(({ from }) => String(from ?? '').startsWith('INS-'))
        .map((one) => ({ id: one.id, from: one.found_at, until: `${one.closed.on}T00:00`, assets: one.assets ?? [] })),
    ];
    const odd: string[] = [];
    for (const round of monthly('inspections') as (Row & { started_at: string; done_at: string })[])
      for (const one of pending.filter(({ from, until }) => from < round.started_at && round.done_at < until)) {
        const passed = new Set(written(round['pass']));
        for (const id of one.assets.filter((asset) => passed.has(asset))) odd.push(`${round.id} ${id} ${one.id}`);
      }
    expect(odd).toEqual([]);
  });
});

describe('times', () => {
  test.each<[string, readonly string[]]>([
    ['incidents', ['detected', 'reported', 'confirmed', 'responded', 'resolved', 'recorded_at']],
    ['orders', ['opened', 'arrived', 'closed', 'recorded_at']],
    ['inspections', ['started_at', 'done_at', 'recorded_at']],
    ['maintenance', ['started_at', 'done_at', 'recorded_at']],
    ['backups', ['at', 'ended_at', 'checked_at']],
    ['cards', ['opened', 'done_at']],
    ['restores', ['started_at', 'done_at']],
    ['security', ['started_at', 'done_at']],
    ['drills', ['start', 'end']],
    ['support-events', ['activated', 'closed']],
  ])('%s: in order', (kind, fields) => {
    const odd = monthly(kind).filter((row) => {
      const at = fields.flatMap((field) => (row[field] as string | undefined) ?? []);
      return at.some((one, i) => i > 0 && one < at[i - 1]!);
    });
    expect(ids(odd)).toEqual([]);
  });

  test('a form is filled in when the work is done, and signed by a client then or later', () => {
    const odd = (monthly('orders') as (Row & { closed: string })[])
      .filter(({ mode }) => mode !== 'remote')
      .filter(({ closed, form, client_sign: sign }) => {
        const { filled_at } = (form ?? {}) as { filled_at?: string };
        const { by, on } = (sign ?? {}) as { by?: string; on?: string };
        return !filled_at || filled_at < closed || !by || !clients.has(by) || !on || on < dayOf(closed);
      });
    expect(ids(odd)).toEqual([]);
  });

  test('the sheet of a round is with a client on its day', () => {
    const odd = (monthly('inspections') as (Row & { done_at: string; delivery: { to: string; at: string } })[]).filter(
      ({ done_at, delivery: { to, at } }) => !clients.has(to) || dayOf(at) !== dayOf(done_at) || at < done_at,
    );
    expect(ids(odd)).toEqual([]);
  });

  test('the report on an incident is handed in on the day on which it ended', () => {
    const odd = (monthly('incidents') as (Row & { resolved: string; emergency_report: { at: string } })[]).filter(
      ({ resolved, emergency_report: { at } }) => at < resolved || dayOf(at) !== dayOf(resolved),
    );
    expect(ids(odd)).toEqual([]);
  });

  test('an incident is entered once its report is handed in', () => {
    const odd = (monthly('incidents') as (Row & { recorded_at?: string; emergency_report: { at: string } })[]).filter(
      ({ recorded_at, emergency_report: { at } }) => recorded_at && recorded_at < at,
    );
    expect(ids(odd)).toEqual([]);
  });

  test('findings and risks are told within one workday', () => {
    const odd = [...monthly('findings'), ...monthly('risks')].filter((row) => {
      const found = (row['found_at'] ?? row['found_on']) as string;
      const { at, to } = row['delivery'] as { at: string; to: string };
      return !clients.has(to) || at < found || dayOf(at) > workdayBefore(dayOf(found), -1);
    });
    expect(ids(odd)).toEqual([]);
  });

  test('a change is approved by a client before its window and done within it', () => {
    type Change = Row & {
      window: { start: string; end: string };
      approved: { by: string; on: string };
      done_at: string;
    };
    const odd = (monthly('changes') as Change[]).filter(
      ({ window, approved, done_at, result, rollback }) =>
        !clients.has(approved.by) ||
        approved.on > dayOf(window.start) ||
        done_at < window.start ||
        done_at > window.end ||
        !result ||
        !rollback,
    );
    expect(ids(odd)).toEqual([]);
  });

  test('each backup that failed ran again well within two workdays', () => {
    const runs = monthly('backups') as (Row & { at: string; rerun_of?: string })[];
    const failed = runs.filter(({ result }) => result !== 'ok');
    expect(failed.length).toBeGreaterThan(20);
    const odd = failed.filter(({ id, at }) => {
      const again = runs.find((one) => one.rerun_of === id && one['result'] === 'ok');
      return !again || again.at < at || dayOf(again.at) > workdayBefore(dayOf(at), -2);
    });
    expect(ids(odd)).toEqual([]);
  });
});

describe('what must be said', () => {
  test('incidents tell the four parties, are escalated when grave, and end a stopgap by an action of their own', () => {
    const odd: string[] = [];
    for (const row of monthly('incidents') as (Row & { reported: string; escalated?: string })[]) {
      const told = list(row['notified']).toSorted();
      if (String(told) !== 'dept-head,pm,user-down,user-up') odd.push(`${row.id} notified`);
      const grave = row['major'] === true || row['severity'] === '1' || row['severity'] === '2';
      if (grave && (!row.escalated || minutesBetween(row.reported, row.escalated) > 30))
        odd.push(`${row.id} escalated`);
      for (const { temporary, follow_up: id } of row['recovery'] as { temporary: boolean; follow_up?: string }[]) {
        const from = id && all.get(id)?.['from'];
        if (temporary && from !== row.id && from !== row['casestudy']) odd.push(`${row.id} follow-up`);
      }
    }
    expect(odd).toEqual([]);
  });

  test('work says how long it took, and each line of a shift what came of it', () => {
    const kinds = ['incidents', 'orders', 'changes', 'inspections', 'cards', 'restores', 'maintenance', 'security'];
    expect(ids(kinds.flatMap(monthly).filter(({ effort_h }) => !effort_h))).toEqual([]);
    const silent = monthly('shifts').filter(({ log }) =>
      (log as { channel?: string; result?: string }[]).some(({ channel, result }) => !channel || !result),
    );
    expect(ids(silent)).toEqual([]);
  });

  test('each finding of security work is fixed, or accepted by a client', () => {
    const odd = monthly('security').filter(({ findings }) =>
      (findings as { fixed_on?: string; accepted?: { by: string } }[]).some(
        ({ fixed_on, accepted }) => !fixed_on && !(accepted && clients.has(accepted.by)),
      ),
    );
    expect(ids(odd)).toEqual([]);
  });

  test('what a month declares not to have occurred did not', () => {
    const odd: string[] = [];
    const FIELDS: Readonly<Record<string, readonly [kind: string, field: string]>> = {
      'service-order': ['orders', 'category'],
      'card-order': ['cards', 'op'],
      incident: ['incidents', 'cause'],
      violation: ['violations', ''],
      request: ['requests', 'form'],
    };
    const inMonth = (row: Row, month: string) =>
      [row['opened'], row['reported'], row['at']].some((at) => String(at ?? '').startsWith(month));
    for (const nil of monthly('nil-returns') as (Row & { month: string; none: string[]; services?: string[] })[])
      for (const none of nil.none) {
        const [name, value] = none.split('/') as [string, string?];
        const [kind, field] = FIELDS[name] ?? [];
        if (!kind) continue;
        const found = monthly(kind)
          .filter((row) => inMonth(row, nil.month))
          .filter((row) => !value || row[field!] === value)
          .filter((row) => !nil.services || list(row['services']).some((one) => nil.services!.includes(one)));
        if (found.length) odd.push(`${nil.id} ${none} ${String(ids(found))}`);
      }
    for (const task of monthly('security').filter(({ form }) => form === 'event'))
      for (const nil of monthly('nil-returns').filter(({ month }) =>
        dayOf(task['done_at'] as string).startsWith(month as string),
      ))
        if (list(nil['none']).includes('incident/security')) odd.push(`${nil.id} ${task.id}`);
    expect(odd).toEqual([]);
  });
});
