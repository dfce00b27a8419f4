import type { Words } from './rounds.ts';

interface Seasonal {
  readonly months: readonly number[];
  readonly say: Words;
}

const SUMMER = [6, 7, 8];
const WINTER = [11, 12, 1, 2];

/** Rounds after taking over that belong to a season; months are numbered from January. */
export const seasonal: readonly Seasonal[] = [
  {
    months: SUMMER,
    say: (r) => `室外 ${r.outside()} ℃，看室外机：冷凝压力 ${r.tenths(1.6, 1.85)} MPa，喷淋开，机房 ${r.room()} ℃`,
  },
  {
    months: SUMMER,
    say: (r) => `高温天加看一轮：四台空调投入 ${r.int(3, 4)} 台，送风 ${r.tenths(15.5, 18)} ℃，热通道 ${r.hot()} ℃`,
  },
  {
    months: SUMMER,
    say: (r) => `汛期加查：漏水绳 8 段干燥，排水口通，排水泵试转 ${r.int(20, 60)} 秒，湿度 ${r.humid()}%`,
  },
  {
    months: SUMMER,
    say: (r) => `看各层弱电间窗与顶：8 层无水迹，沙袋在位，机房湿度 ${r.humid()}%，和平里 ${r.humid() + 4}%`,
  },
  {
    months: SUMMER,
    say: (r) => `接班看气象与雨量：今日 ${r.int(0, 18)} mm，机房西侧雨水井水位距盖 ${r.int(60, 95)} cm`,
  },
  {
    months: WINTER,
    say: (r) => `室外 ${r.outside()} ℃，室外机低温启动正常，低压 ${r.tenths(0.4, 0.52)} MPa，机房湿度 ${r.humid()}%`,
  },
  {
    months: WINTER,
    say: (r) => `冬季加查加湿：电极电流 ${r.tenths(6.2, 9.8)} A，水箱无垢提示，湿度 ${r.humid()}%，门口静电环在位`,
  },
  {
    months: WINTER,
    say: (r) => `看走廊暖气与管井：无跑冒，弱电间 ${r.int(14, 21)} ℃，机房 ${r.room()} ℃，漏水绳干燥`,
  },
  {
    months: [4, 5],
    say: (r) => `飞絮季加看：滤网压差 ${r.int(72, 128)} Pa，室外机护网清一遍，高压 ${r.tenths(1.45, 1.7)} MPa`,
  },
  {
    months: [3, 4, 10],
    say: (r) =>
      `换季调设定：送风 ${r.tenths(16, 17.5)} ℃，室外 ${r.outside()} ℃，回风 ${r.room()} ℃，湿度 ${r.humid()}%`,
  },
];
