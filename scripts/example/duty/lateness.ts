/** Somebody of the desk came late or left early: by how many minutes, why, and what was done. */
export interface Lateness {
  readonly what: 'late' | 'early';
  readonly minutes: number;
  readonly reason: string;
  readonly disposition: string;
  /** The day, when the reason tells of one. */
  readonly on?: string;
}

const row =
  (what: Lateness['what']) =>
  (minutes: number, reason: string, disposition: string, on?: string): Lateness => ({
    what,
    minutes,
    reason,
    disposition,
    ...(on && { on }),
  });

const late = row('late');
const early = row('early');

/** By month, each once. */
export const LATENESS: Readonly<Record<string, readonly Lateness[]>> = {
  '2022-07': [
    late(7, '暴雨，四环辅路积水绕行', '属天气原因，不计迟到', '2022-07-12'),
    late(5, '第一周走错办公楼入口，补办驻场证', '已办证，口头提醒', '2022-07-04'),
    early(15, '去社区开居住证明', '提前请示，计事假半小时'),
  ],
  '2022-08': [
    late(9, '地铁 4 号线信号故障', '附致歉条截图，不扣考勤'),
    late(6, '电动车没电，推行到站', '口头提醒，记入当月考勤'),
    early(20, '孩子疫苗接种', '项目经理同意，计事假半小时'),
  ],
  '2022-09': [
    late(8, '地铁 10 号线限流', '口头提醒，当月第一次'),
    late(6, '早高峰公交改道', '口头提醒，九月仅此一次'),
    early(25, '孩子家长会，提前一天请示', '项目经理同意，次日提前到岗补齐'),
  ],
  '2022-10': [
    late(4, '节后首日安检排队', '不足 5 分钟，提醒', '2022-10-08'),
    late(10, '小区停水，等物业送水', '口头提醒，当天延后下班补时'),
  ],
  '2022-11': [
    late(9, '小区门口查验排队', '登记说明，不计迟到', '2022-11-23'),
    late(7, '首场雨夹雪，公交慢行', '属天气原因，登记', '2022-11-28'),
    late(8, '路上车辆剐蹭，已提前电话报备', '不扣考勤，补交事故单'),
    early(20, '暖气报修，等师傅上门', '计事假半小时'),
  ],
  '2022-12': [
    late(6, '公交减班', '当月多人同因，统一登记不扣'),
    late(9, '送家人去发热门诊', '事后补说明，计事假半小时'),
    early(15, '下午头晕，测温 37.2 ℃', '同意提前离岗，回家观察'),
  ],
  '2023-01': [
    late(5, '节前大件行李，进站安检慢', '口头提醒', '2023-01-19'),
    early(25, '赶返乡的火车', '项目经理同意，已提前交接', '2023-01-20'),
  ],
  '2023-03': [
    late(7, '两会期间道路临时管制', '不计迟到，登记', '2023-03-06'),
    late(8, '沙尘天高架限速', '属天气原因，记录备查', '2023-03-22'),
    early(10, '牙科复诊', '提前两天请示，计事假一刻钟'),
  ],
  '2023-04': [late(6, '共享单车链条断', '口头提醒，四月首次'), late(9, '孩子发烧，先送老人处', '补事假单半小时')],
  '2023-05': [
    late(5, '节后地铁换乘关闭', '不扣考勤，附公告', '2023-05-04'),
    late(8, '车位被占，绕找停车', '口头提醒，要求早出门一刻'),
    early(20, '办理租房续约', '计事假半小时，工作已交'),
  ],
  '2023-06': [
    late(10, '雷雨，通勤快线停在半路', '附停运公告，不计'),
    late(6, '高考日路口分流', '属交通管制，登记', '2023-06-07'),
    early(15, '献血后休息', '附献血证，按规定给假'),
  ],
};
