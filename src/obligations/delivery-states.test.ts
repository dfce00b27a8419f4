import { expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { deliveryStandings } from './delivery-states.ts';

const local = localTime('Asia/Shanghai');
const notice = {
  id: 'CAL-2022',
  no: '国办发明电〔2021〕11号',
  issued: '2021-10-25',
  source: 'https://www.gov.cn/',
  off: [{ name: '国庆节', from: '2022-10-01', to: '2022-10-07' }],
  work: ['2022-10-08', '2022-10-09'],
  lawful: ['2022-10-01', '2022-10-02', '2022-10-03'],
};
const contract = { id: 'CT', title: '合同', from: '2022-07-01', to: '2022-10-31', parties: {} };
const obligation = {
  id: 'OB-1',
  title: '月报',
  per: 'month',
  delivers: 'monthly-report',
  select: { kind: 'report', where: { form: 'monthly' } },
  test: { deadline: { of: 'delivery.at', by: { anchor: 'end', workdays: 5 }, limit: { anchor: 'end', workdays: 6 } } },
};
const report = (month: string, last: number, at?: string) => ({
  id: `RPT-${month}`,
  title: month,
  form: 'monthly',
  period: { from: `${month}-01`, to: `${month}-${last}` },
  ...(at && { delivery: { at } }),
});
const standings = (asOf: string, more: object = {}) =>
  deliveryStandings(
    libraryOf({
      calendar: [notice],
      contract: [contract],
      obligation: [obligation],
      report: [
        report('2022-07', 31, '2022-08-05T16:00+08:00'),
        report('2022-08', 31, '2022-09-08T09:00+08:00'),
        report('2022-09', 30, '2022-10-18T09:00+08:00'),
      ],
      ...more,
    } as never),
    local,
    asOf,
  ).map(({ instance, due, state, delivered, late, record }) => [instance, due, state, delivered, late, record?.id]);

test('in time, tolerated, late by workdays over a holiday, not there', () => {
  expect(standings('2022-11-20')).toEqual([
    ['2022-07', '2022-08-05', 'in-time', '2022-08-05', undefined, 'RPT-2022-07'],
    ['2022-08', '2022-09-07', 'tolerated', '2022-09-08', undefined, 'RPT-2022-08'],
    ['2022-09', '2022-10-12', 'late', '2022-10-18', 3, 'RPT-2022-09'],
    ['2022-10', '2022-11-07', 'overdue', undefined, 8, undefined],
  ]);
});

test('before its day, what is not there is open', () => {
  expect(standings('2022-11-08').at(-1)).toEqual(['2022-10', '2022-11-07', 'open', undefined, undefined, undefined]);
});

test('what is handed over only later has not been handed over', () => {
  expect(standings('2022-10-10').at(2)).toEqual(['2022-09', '2022-10-12', 'open', undefined, undefined, undefined]);
});

test('what hangs on a parameter that is not agreed cannot be told', () => {
  const by = { anchor: 'end', workdays: { parameter: 'PRM-1', default: 5 } };
  const loose = { ...obligation, test: { deadline: { of: 'delivery.at', by } } };
  const parameter = { id: 'PRM-1', title: '期限', fills: [], values: [] };
  const states = standings('2022-11-20', { obligation: [loose], parameter: [parameter] }).map(([, , state]) => state);
  expect(new Set(states)).toEqual(new Set(['unsettled']));
});
