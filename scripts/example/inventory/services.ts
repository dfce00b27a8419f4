import type { z } from 'zod';
import type { service } from '../../../schemas/service.ts';
import { type ExampleFile, recordsFile } from '../file.ts';

const SERVICES: readonly z.input<typeof service.shape>[] = [
  {
    id: 'SVC-01',
    title: '值守与重大保障',
    sites: ['SITE-SZJ'],
    clauses: ['B1.1(1)', 'A2.1-1.1(1)', 'A2.1-1.2(1)', 'A2.1-1.3'],
    hours: '工作日 17:00 至次日 09:00；休息日和法定节假日 08:00 至次日 08:00',
    contact: 'PER-01',
    description: '非工作时间机房值班，至少一人驻场；节假日和重大会议启动预案，二线与专家远程支持。',
  },
  {
    id: 'SVC-02',
    title: '机房环境',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    clauses: ['B1.1(2)', 'A2.2'],
    hours: '工作日 09:00 至 17:00；告警由值班人员先行处置',
    contact: 'PER-27',
    description:
      '三个机房的 UPS、空调、环境监控、消防、布线、门禁、监控、供配电与防雷接地的巡检和日常维护，每季度动态评测。',
  },
  {
    id: 'SVC-03',
    title: '大屏',
    sites: ['SITE-SZJ'],
    clauses: ['B1.1(3)', 'A2.3'],
    hours: '工作日 09:00 至 17:00；发布会前一小时到场',
    contact: 'PER-24',
    description: '新闻发布厅大屏每台设备的巡检与维护，重大节假日现场技术保障。',
  },
  {
    id: 'SVC-04',
    title: '网络',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    clauses: ['B1.1(4)', 'A2.4'],
    hours: '工作日 09:00 至 17:00；突发事故随时处置',
    contact: 'PER-23',
    description: '三个办公区网络的巡检、运行维护、布线改造、技术支持、优化与规划咨询、活动现场保障。',
  },
  {
    id: 'SVC-05',
    title: '终端',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    clauses: ['B1.1(5)', 'A2.5(1)', 'A2.5(2)'],
    hours: '驻场工作日 09:00 至 17:00；远程支持 7×24 小时',
    contact: 'PER-25',
    description: '终端和外设的维护、故障处理与技术支持，终端资产登记；防病毒应急、关键时间点保障与安全培训。',
  },
  {
    id: 'SVC-06',
    title: '视频会议',
    sites: ['SITE-YHN'],
    clauses: ['B1.1(6)', 'A2.6'],
    hours: '工作日 09:00 至 17:00；特殊期间 7×24 小时一人驻场',
    contact: 'PER-24',
    description: '育慧南路一个主会场和六个分会场的终端巡检、会议保障、调试与维修。',
  },
  {
    id: 'SVC-07',
    title: '一卡通',
    sites: ['SITE-YHN'],
    clauses: ['B1.1(7)', 'A2.7'],
    hours: '工作日 09:00 至 17:00',
    contact: 'PER-29',
    description: '卡片制作、授权、开卡、补办及下发；授权须有甲方授权人的申请。',
  },
  {
    id: 'SVC-08',
    title: '音视频',
    sites: ['SITE-YHN'],
    clauses: ['B1.1(8)', 'A2.8'],
    hours: '工作日 09:00 至 17:00；会议时段到场',
    contact: 'PER-24',
    description: '每周巡检育慧南路全部音视频设备，会议室音响、显示屏和麦克风的调试、维修与故障处置。',
  },
  {
    id: 'SVC-09',
    title: '续保与租用设备',
    sites: ['SITE-SZJ', 'SITE-HPL'],
    clauses: ['B1.1(9)', 'A2.9(1)', 'A2.9(2)', 'A2.9(3)'],
    hours: '硬件故障 7×24 小时报修',
    contact: 'PER-23',
    description: '苏州街五台核心交换机的硬件续保，和平里上网行为管理与堡垒机的租用和维护。',
  },
  {
    id: 'SVC-10',
    title: '基础设施',
    sites: ['SITE-SZJ', 'SITE-YHN'],
    clauses: ['B1.1(10)', 'A2.10(1)', 'A2.10(2)', 'A2.10(3)', 'A2.10(4)', 'A2.10(5)'],
    hours: '驻场 5×8 小时；非工作时间电话与微信支持',
    contact: 'PER-21',
    description: '服务器、存储与 SAN 交换机的监控巡检、故障处理和配置维护，三十套业务系统的备份恢复与技术支持。',
  },
];

/** The ten services of the contract. */
export const serviceFiles = (): ExampleFile[] => [recordsFile('org/services.yaml', 'service', SERVICES)];
