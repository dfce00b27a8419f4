import type { IncidentMonth } from './incidents.ts';

/** Months of incidents; those with a casestudy are written by hand, the logs of the shifts name them all the same. */
export const incidentMonths: readonly IncidentMonth[] = [
  {
    month: '2022-09',
    count: 16,
    byHand: [
      {
        id: 'INC-2022-0904',
        reported: '2022-09-06T09:12+08:00',
        resolved: '2022-09-06T09:48+08:00',
        source: 'alarm',
        from: '网管平台',
        seen: '苏州街三层接入交换机广播流量突增',
        first: '网络工程师已到三层',
        near: true,
        restored: '环路端口关闭，三层恢复',
      },
      {
        id: 'INC-2022-0909',
        reported: '2022-09-14T02:13+08:00',
        resolved: '2022-09-14T04:05+08:00',
        source: 'alarm',
        from: '存储管理平台',
        seen: 'STO-SZJ-01 存储池使用率 100%，登记业务写入报错',
        first: '已核实，拉群通知四方，照 RB-STORAGE-POOL-FULL 处置',
        near: true,
        restored: '存储池腾出空间，登记业务写入恢复，拨测正常',
      },
      {
        id: 'INC-2022-0916',
        reported: '2022-09-24T15:20+08:00',
        resolved: '2022-09-24T17:35+08:00',
        source: 'alarm',
        from: '动环平台',
        seen: '和平里机房精密空调高压保护停机，温度上升',
        first: '已核实，拉群通知四方，备勤赶往和平里，照 RB-HVAC-HIGH-TEMP 处置',
        near: false,
        restored: '和平里精密空调恢复制冷，机房温度回落',
      },
    ],
  },
];
