import type { Random } from '../random.ts';
import type { SiteWord } from './ids.ts';

/** A room with desks: its number, where it is, and who sits there. */
export interface Office {
  readonly room: string;
  readonly place: string;
  readonly dept: string;
  /** Word for a seat there. */
  readonly seat: '工位' | '窗口';
}

/** Departments on each floor, lowest first. */
export const DEPARTMENTS: Readonly<Record<SiteWord, readonly (readonly string[])[]>> = {
  SZJ: [
    ['登记注册处', '信访接待室', '综合收发室', '12315 接待室'],
    ['登记注册处', '企业监督管理处', '信用监管处', '外资登记科'],
    ['信用监管处', '法制处', '执法稽查处', '行政审批专班'],
    ['价格监督检查和反不正当竞争处', '网络交易监督管理处', '广告监督管理处'],
    ['消费者权益保护处', '12315 中心', '投诉调解室'],
    ['食品安全协调处', '食品生产安全监管处', '食品经营安全监管处', '特殊食品处'],
    ['办公室', '人事处', '机关党委', '文印室'],
    ['信息中心', '办公室', '财务处', '审计室'],
  ],
  YHN: [
    ['综合服务窗口', '后勤服务中心', '收发室', '保卫科'],
    ['计量处', '标准化处', '会议服务组'],
    ['产品质量安全监督管理处', '质量发展处', '认可与检验检测监督管理处'],
    ['特种设备安全监察处', '认证监督管理处', '执法总队一支队'],
    ['执法总队二支队', '执法总队三支队', '执法总队综合科'],
    ['科技和财务处', '新闻宣传处', '档案室'],
  ],
  HPL: [
    ['咨询服务窗口', '行政复议接待室', '值班室'],
    ['知识产权保护处', '商标业务指导处', '公职律师办公室'],
    ['培训中心', '标准资料室', '离退休干部处'],
    ['研究中心', '宣教中心', '综合科'],
  ],
};

const HALL: Readonly<Record<SiteWord, string>> = { SZJ: '登记大厅', YHN: '服务大厅', HPL: '咨询大厅' };

/** The offices of one floor, in the order of their numbers; a counter hall comes first on the ground floor. */
export function officesOf(site: SiteWord, floor: number, random: Random): Office[] {
  const departments = DEPARTMENTS[site][floor - 1]!;
  const hall: Office[] =
    floor === 1 ? [{ room: HALL[site], place: `1 层${HALL[site]}`, dept: departments[0]!, seat: '窗口' }] : [];
  const numbers = random
    .shuffled(Array.from({ length: 26 }, (_, i) => i + 1))
    .slice(0, random.int(6, 8))
    .sort((a, b) => a - b);
  const rooms = numbers.map((number, i): Office => {
    const room = `${floor}${String(number).padStart(2, '0')}`;
    const side = number <= 8 ? '东侧' : number <= 16 ? '南侧' : '西侧';
    // Rooms of one department lie side by side.
    const dept = departments[Math.floor((i * departments.length) / numbers.length)]!;
    return { room: `${room} 室`, place: `${floor} 层${side} ${room} 室`, dept, seat: '工位' };
  });
  return [...hall, ...rooms];
}
