import type { Noted } from './incidents.ts';

/**
 * Incidents with a casestudy. Their records are written by hand in `records/<month>/incidents/reviewed.yaml`; the logs of
 * the shifts name them all the same.
 */
export const STUDIED: readonly Noted[] = [
  {
    id: 'INC-2022-0904',
    reported: '2022-09-06T09:15+08:00',
    resolved: '2022-09-06T09:48+08:00',
    source: 'user',
    channel: 'phone',
    from: '苏州街三层',
    seen: '三层网络时断时续，登记和办公系统打不开',
    first: '照 RB-LOOP-STORM 处置',
    near: true,
    restored: '环路端口关闭，三层恢复',
  },
  {
    id: 'INC-2022-0909',
    reported: '2022-09-14T02:14+08:00',
    resolved: '2022-09-14T04:05+08:00',
    source: 'alarm',
    from: '网管平台',
    seen: '短信报登记业务库归档不可写，ORA-00257，前台试提交一直等待',
    first: '已核实，拉群通知四方，照 RB-STORAGE-POOL-FULL 处置',
    near: true,
    restored: '存储池腾出空间，归档恢复，积压的 23 笔申请提交完，告警日志无新错误',
  },
  {
    id: 'INC-2022-0916',
    reported: '2022-09-24T15:22+08:00',
    resolved: '2022-09-24T17:35+08:00',
    source: 'alarm',
    from: '动环平台',
    seen: '短信报和平里机房冷通道 28.1 ℃，1 号精密空调公共告警',
    first: '已核实，拉群通知四方，备勤赶往和平里，照 RB-HVAC-HIGH-TEMP 处置',
    near: false,
    restored: '和平里冷通道回到 24.4 ℃，两台空调面板无告警，解除',
  },
];
