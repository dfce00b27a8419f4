import { recordsFile, type ExampleFile } from '../example/file.ts';
import { CAST } from './inventory.ts';

/** Days of the months of a knowledge base. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** A duty, as the record of an obligation: its id and the words that decide it. */
type Duty = readonly [id: string, words: Readonly<Record<string, unknown>>];

const shifts = { select: { kind: 'shift' } };
const orders = { select: { kind: 'service-order' } };
const perIncident = { per: { record: { kind: 'incident' } }, select: { kind: 'incident' } };

/** A duty for every word of the kernel, over all the logs: what a contract of a hundred duties asks. */
const DUTIES: readonly Duty[] = [
  [
    'watch',
    { per: 'workday', ...shifts, test: { 'covers-span': { demand: [{ at: '17:00', for: { hours: 16 }, min: 1 }] } } },
  ],
  [
    'watch-rest',
    {
      per: { 'rest-day': { where: 'weekend' } },
      ...shifts,
      test: {
        'covers-span': {
          demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }],
          who: { role: ['onsite', 'standby'], where: { roles: 'duty' } },
          distinct: true,
        },
      },
    },
  ],
  ['rest', { per: 'iso-week', ...shifts, test: { rest: { longest: 24, between: 8, who: 'onsite' } } }],
  [
    'handover',
    { per: { record: { kind: 'shift' } }, ...shifts, test: { sequence: { chain: 'handover.prev', by: 'room' } } },
  ],
  [
    'rounds',
    {
      per: 'iso-week',
      select: { kind: 'inspection' },
      test: {
        'covers-population': { population: { kind: 'asset', where: { type: 'av' } }, seen: ['pass', 'fail.asset'] },
      },
    },
  ],
  ['rounds-daily', { per: 'workday', select: { kind: 'inspection' }, test: { exists: true } }],
  [
    'rounds-of-sites',
    {
      per: { member: { kind: 'asset', where: { type: 'access-switch' } }, per: 'month' },
      select: { kind: 'inspection' },
      test: { exists: true },
    },
  ],
  [
    'fields',
    { per: 'term', test: { complete: { fields: ['model', 'net.ip', ['net.mac', 'serial']], of: { kind: 'asset' } } } },
  ],
  ['answered', { ...perIncident, test: { duration: { from: 'reported', to: 'responded', under: 'PT10M' } } }],
  [
    'answered-working',
    {
      ...perIncident,
      test: {
        duration: {
          from: 'reported',
          to: 'resolved',
          'at-most': { by: 'severity', 1: 'PT2H', 2: 'PT4H', 3: 'PT8H', 4: 'PT16H' },
          clock: 'working',
        },
      },
    },
  ],
  [
    'steps',
    { ...perIncident, test: { sequence: { order: ['detected', 'reported', 'confirmed', 'responded', 'resolved'] } } },
  ],
  [
    'orders-filled',
    {
      per: { record: { kind: 'service-order' } },
      ...orders,
      test: {
        all: [
          { complete: { fields: ['closed', 'by'] } },
          { deadline: { of: 'closed', by: { anchor: 'opened', workdays: 3 } } },
        ],
      },
    },
  ],
  [
    'orders-share',
    {
      per: 'month',
      ...orders,
      test: { ratio: { of: { duration: { from: 'opened', to: 'arrived', 'at-most': 'PT30M' } }, 'at-least': 0.95 } },
    },
  ],
  [
    'effort',
    { per: { member: { kind: 'person' }, per: 'month' }, ...orders, test: { sum: { field: 'effort_h', max: 160 } } },
  ],
  [
    'outage',
    {
      per: { member: { kind: 'system' }, per: 'month' },
      test: {
        time: {
          of: { kind: 'incident' },
          from: 'detected',
          to: 'resolved',
          minus: { select: { kind: 'change' }, from: 'window.start', to: 'window.end' },
          'share-at-least': 0.99,
        },
      },
    },
  ],
  [
    'backups',
    {
      per: { member: { kind: 'backup-plan' }, per: 'iso-week' },
      select: { kind: 'backup-run', where: { result: 'ok' } },
      test: { count: { min: 1 } },
    },
  ],
  [
    'reruns',
    {
      per: { record: { kind: 'backup-run', where: { result: 'failed' } } },
      select: { kind: 'backup-run' },
      test: { deadline: { of: 'checked_at', by: { anchor: 'at', workdays: 1 } } },
    },
  ],
  ['cards', { per: 'half-month', select: { kind: 'card-order' }, test: { count: { min: 1, distinct: 'op' } } }],
  [
    'no-failures',
    {
      per: 'month',
      test: { none: { select: { kind: 'backup-run', where: { result: 'failed' } }, alive: { kind: 'backup-run' } } },
    },
  ],
  [
    'repeated',
    {
      per: { run: { select: { kind: 'incident' }, 'group-by': 'affects', times: 3, 'within-days': 30 } },
      select: { kind: 'report' },
      test: { exists: true },
    },
  ],
  [
    'changes',
    {
      per: { record: { kind: 'change' }, members: 'assets' },
      select: { kind: 'change' },
      test: { any: [{ exists: { kind: 'backup-run' } }, { complete: { fields: ['result'] } }] },
    },
  ],
  ['quarterly', { per: { quarter: { of: 'calendar' } }, select: { kind: 'evaluation' }, test: { exists: true } }],
  ['balance', { per: 'month', test: { level: { of: { kind: 'card-order' }, sum: 'count', 'at-least': 0, start: 0 } } }],
  [
    'same-people',
    {
      per: 'month',
      test: {
        agrees: {
          left: { select: { kind: 'service-order' }, field: 'by' },
          right: { select: { kind: 'shift' }, field: 'onsite' },
          relation: 'subset',
        },
      },
    },
  ],
  ['no-severe', { per: 'cycle', test: { not: { exists: { kind: 'incident', where: { severity: '1' } } } } }],
];

/** A contract over the months of the logs, with a duty for every word, other readings of some, and penalties. */
export function contractFiles(span: Span): ExampleFile[] {
  const contract = {
    id: 'CT-BENCH',
    title: '测速合同',
    parties: { client: 'ORG-1', vendor: 'ORG-1' },
    ...span,
    total: '1000000.00',
    payments: [],
    penalties: [{ clause: 'C1', bearer: 'vendor', rate_pct: 0.1, per: 'day', base: 'total', cap_pct: 5 }],
  };
  const years = Array.from(
    { length: Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 2 },
    (_, index) => Number(span.from.slice(0, 4)) + index,
  );
  return [
    recordsFile('contract/contract.yaml', 'contract', [contract]),
    recordsFile('contract/clauses.yaml', 'clause', [{ id: 'C1', part: 'body', order: 1, text: '一切义务。' }]),
    recordsFile('contract/obligations.yaml', 'obligation', DUTIES.map(obligation)),
    recordsFile('contract/interpretations.yaml', 'interpretation', [
      {
        id: 'K1',
        title: '周还是双周',
        clauses: ['C1'],
        conflict: '可以有两种理解。',
        readings: {
          usual: { says: '照写' },
          other: { says: '双周', replaces: { 'OB-rounds': { per: { cycle: { days: 14 } } } } },
        },
        chosen: 'usual',
        rule: '照写。',
      },
    ]),
    ...years.map((year) =>
      recordsFile(`calendar/${year}.yaml`, 'calendar', [
        {
          id: `CAL-${year}`,
          no: '测速',
          issued: `${year - 1}-11-01`,
          source: 'http://example.com',
          off: [],
          work: [],
          lawful: [],
        },
      ]),
    ),
  ];
}

function obligation([id, words]: Duty) {
  return {
    id: `OB-${id}`,
    title: id,
    phrase: id,
    clauses: ['C1'],
    bearer: 'vendor',
    interpretations: ['K1'],
    penalty: 'C1',
    ...words,
    ...(id === 'no-severe' && { per: { cycle: { days: 10 } } }),
    services: [CAST.services[0]],
  };
}
