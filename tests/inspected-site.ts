import { siteOf } from './site-of.ts';

const device = (id: string, room: string, from = '2020-01-01', to?: string) => ({
  id,
  name: `设备 ${id}`,
  type: 'av',
  site: 'SITE-1',
  room,
  in_service: { from, ...(to && { to }) },
});
const round = (month: string, ...pass: readonly string[]) => ({
  id: `INS-${month}`,
  plan: 'PLAN-1',
  done_at: `${month}-10T10:00+08:00`,
  by: ['PER-1'],
  pass,
});
/** The duty to inspect every device; how often is an argument. */
export const inspectionDuty = (per: unknown = 'month') => ({
  id: 'OB-2',
  title: '每月巡检全部设备',
  phrase: '每月巡检全部设备',
  clauses: ['A1.1'],
  bearer: 'vendor',
  per,
  select: { kind: 'inspection' },
  test: { 'covers-population': { population: { kind: 'asset', 'as-of': 'each-day' }, seen: ['pass'] } },
  penalty: 'A1',
});
const records = {
  contract: [{ id: 'CT', title: '合同', from: '2022-07-01', to: '2022-12-31', parties: {} }],
  clause: [
    { id: 'A1', part: 'annex1', order: 1, heading: '服务内容', text: '一、服务内容' },
    { id: 'A1.1', part: 'annex1', order: 2, parent: 'A1', text: '每月巡检' },
    { id: 'A2', part: 'annex1', order: 3, heading: '人员', text: '二、人员' },
  ],
  room: [
    { id: 'RM-1', name: '一层会议室', site: 'SITE-1', use: 'meeting' },
    { id: 'RM-2', name: '二层会议室', site: 'SITE-1', use: 'meeting' },
  ],
  asset: [
    device('AV-1', 'RM-1'),
    device('AV-2', 'RM-1'),
    device('AV-3', 'RM-1', '2022-09-01'),
    device('AV-4', 'RM-2'),
    device('AV-5', 'RM-2', '2020-01-01', '2022-08-31'),
    device('AV-6', 'RM-2'),
  ],
  inspection: [
    round('2022-07', 'AV-1', 'AV-2', 'AV-4', 'AV-5', 'AV-6'),
    round('2022-08', 'AV-1', 'AV-4', 'AV-5', 'AV-6'),
    round('2022-09', 'AV-1', 'AV-2', 'AV-3', 'AV-4', 'AV-6'),
    round('2022-10', 'AV-1', 'AV-2'),
  ],
  obligation: [
    inspectionDuty(),
    {
      id: 'OB-1',
      title: '着装',
      phrase: '着装整齐',
      clauses: ['A2'],
      bearer: 'vendor',
      unchecked: '只能由人评价',
    },
  ],
};
/** Six devices in two rooms, inspected by month with one missing in August 2022 and three not yet in October. */
export const inspectedSite = (more: object = {}, today = '2022-10-20') =>
  siteOf({ ...records, ...more } as never, today);
