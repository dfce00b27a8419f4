import { share, sumOf, tally, tenths } from '../measure.ts';
import { monthsIn } from '../period.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface Order {
  readonly opened: string;
  readonly category: string;
  readonly site?: string;
  readonly services?: readonly string[];
  readonly closed?: string;
  readonly client_sign?: unknown;
  readonly effort_h?: number;
}

/** Service orders by the day on which they were opened: how many, of which service, where, with how much work. */
export const orders: ReportTopic = {
  id: 'orders',
  kinds: ['service-order'],
  measure: (scope) => {
    const data = placedIn(scope, 'service-order').map(dataOf<Order>);
    const effort = (own: readonly Order[]) => tenths(sumOf(own, ({ effort_h = 0 }) => effort_h));
    const counted = (own: readonly Order[]) => [own.length, effort(own)] as const;
    const months = monthsIn(scope.period);
    const openedIn = (month: string) => data.filter(({ opened }) => opened.startsWith(month));
    const columns = [
      { key: 'count', form: 'number' },
      { key: 'effort', form: 'number' },
    ] as const;
    return {
      figures: [
        { id: 'orders', unit: 'order', value: data.length, kind: 'service-order' },
        {
          id: 'orders-closed',
          unit: 'order',
          value: share(data.filter(({ closed }) => closed !== undefined).length, data.length),
          kind: 'service-order',
        },
        {
          id: 'orders-signed',
          unit: 'order',
          value: share(data.filter(({ client_sign }) => client_sign !== undefined).length, data.length),
          kind: 'service-order',
        },
        { id: 'orders-effort', unit: 'person-hours', value: effort(data), kind: 'service-order' },
      ],
      tables: [
        {
          id: 'orders-category',
          columns: [{ key: 'category', form: { kind: 'service-order', field: 'category' } }, ...columns],
          rows: tally(data, ({ category }) => [category]).map(([category, own]) => [category, ...counted(own)]),
          chart: { form: 'bars', unit: 'order', by: 'category', of: ['count'] },
        },
        {
          id: 'orders-months',
          columns: [{ key: 'month', form: 'text' }, ...columns],
          rows: months.length < 2 ? [] : months.map((month) => [month, ...counted(openedIn(month))]),
          chart: { form: 'stacked', unit: 'order', by: 'month', of: ['count'] },
        },
        {
          id: 'orders-site',
          columns: [{ key: 'site', form: 'record' }, ...columns],
          rows: tally(data, ({ site }) => (site === undefined ? [] : [site])).map(([site, own]) => [
            site,
            ...counted(own),
          ]),
        },
        {
          id: 'orders-service',
          columns: [{ key: 'service', form: 'record' }, ...columns],
          rows: tally(data, ({ services = [] }) => services)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([service, own]) => [service, ...counted(own)]),
        },
      ],
    };
  },
};
