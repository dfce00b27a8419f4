import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';

interface Facts {
  readonly services: readonly string[];
  readonly sites: readonly string[];
  readonly population: string;
  readonly covers: object;
  readonly every: string;
  readonly items: readonly string[];
  readonly limits?: readonly { item: string; side: 'above' | 'below'; value: number; ahead_days: number }[];
}

const round = (id: string, title: string, facts: Facts, form: string) => ({
  id,
  title,
  ...facts,
  form: { name: form, signed: true },
});

const INSPECTION_PLANS = [
  round(
    'PLAN-INFRA-DAY',
    '基础设备日巡检',
    {
      services: ['SVC-10'],
      sites: ['SITE-SZJ', 'SITE-YHN'],
      population: '苏州街、育慧南路两个机房在用的服务器、存储与 SAN 交换机',
      covers: { types: ['server', 'storage', 'san'], rooms: ['RM-SZJ-DC', 'RM-YHN-DC'] },
      every: 'day',
      items: [
        '面板指示灯与告警',
        '硬盘、电源、风扇状态',
        'CPU、内存与分区使用率',
        '存储池与 LUN 使用率',
        'SAN 端口误码与光功率',
        '系统时间偏差',
        '关键进程与日志',
      ],
      limits: [{ item: '存储池使用率', side: 'above', value: 85, ahead_days: 60 }],
    },
    '基础设备巡检表',
  ),
  round(
    'PLAN-AV-WEEK',
    '音视频设备周巡检',
    {
      services: ['SVC-08'],
      sites: ['SITE-YHN'],
      population: '育慧南路办公区各会议室在用的音视频设备',
      covers: { types: ['av'], sites: ['SITE-YHN'] },
      every: 'week',
      items: [
        '开机自检',
        '话筒收音与底噪',
        '扩声走音',
        '显示与投影画面',
        '矩阵切换与中控场景',
        '线缆与接口',
        '电池与耗材',
      ],
    },
    '音视频设备巡检表',
  ),
  round(
    'PLAN-ROOM-WEEK',
    '机房子系统周巡检',
    {
      services: ['SVC-02'],
      sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
      population: '三个办公区机房的九个子系统：UPS、空调、环境监控、消防、综合布线、门禁、视频监控、供配电、防雷接地',
      covers: { types: ['ups', 'hvac', 'monitoring', 'fire', 'cabling', 'access', 'cctv', 'power', 'earthing'] },
      every: 'week',
      items: [
        'UPS 负载、电池与告警',
        '空调温湿度、压力与冷凝水',
        '环境监控测点与短信',
        '消防压力表与控制盘',
        '配线与标签',
        '门锁与刷卡记录',
        '录像回放',
        '配电柜电流与温升',
        '接地端子与防雷模块',
      ],
      limits: [{ item: '负载率', side: 'above', value: 80, ahead_days: 60 }],
    },
    '机房环境巡检表',
  ),
  round(
    'PLAN-NET-WEEK',
    '网络周巡检',
    {
      services: ['SVC-04', 'SVC-09'],
      sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
      population: '三个办公区的核心与接入交换机，以及租用的上网行为管理与堡垒机',
      covers: { types: ['core-switch', 'access-switch', 'web-gateway', 'bastion'] },
      every: 'week',
      items: [
        '设备指示灯、电源、风扇',
        'CPU 与内存',
        '上联流量与错包',
        '生成树与环路告警',
        '日志',
        '配置是否有未保存改动',
        '配线间温度与卫生',
      ],
      limits: [{ item: '上联峰值利用率', side: 'above', value: 70, ahead_days: 60 }],
    },
    '网络巡检表',
  ),
  round(
    'PLAN-SCREEN-WEEK',
    '新闻发布厅大屏周巡检',
    {
      services: ['SVC-03'],
      sites: ['SITE-SZJ'],
      population: '新闻发布厅大屏系统的每台设备',
      covers: { types: ['screen'] },
      every: 'week',
      items: ['逐屏纯色检查坏点与色差', '亮度与散热', '信号切换与备路', '控制机与预案', '供电与接地'],
    },
    '大屏巡检表',
  ),
  round(
    'PLAN-VENUE-WEEK',
    '视频会议终端周巡检',
    {
      services: ['SVC-06'],
      sites: ['SITE-YHN'],
      population: '育慧南路办公区一个主会场与六个分会场的视频会议终端',
      covers: { types: ['venue'] },
      every: 'week',
      items: ['终端注册与网络', '摄像机与预置位', '话筒与回声', '双流与辅流', '点对点试呼', '遥控与电源'],
    },
    '视频会议巡检表',
  ),
];

/** Plans of the rounds that the contract asks for. */
export const inspectionPlans = (): ExampleFile =>
  logFile('plans/inspections.yaml', 'inspection-plan', INSPECTION_PLANS);
