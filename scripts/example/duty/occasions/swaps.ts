/** One standing in for another on one shift. */
export interface Swap {
  readonly id: string;
  readonly shift: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly asked: string;
  readonly approved: { readonly by: string; readonly on: string };
  readonly done: string;
}

type Row = readonly [number: string, shift: string, from: string, to: string, asked: string, on: string, why: string];

/** Number, shift, whose it was, who stands in, asked, approved, reason. Two who exchange days have a row each. */
const ROWS: readonly Row[] = [
  ['2022-0701', '2022-07-14-N', '13', '14', '2022-07-14', '2022-07-14', '女儿高烧，当晚带去儿研所'],
  ['2022-0801', '2022-08-20-D', '11', '12', '2022-08-08', '2022-08-09', '弟弟婚礼，与李丁对调'],
  ['2022-0802', '2022-08-21-D', '12', '11', '2022-08-08', '2022-08-09', '与孙丙对调，还 8 月 20 日的班'],
  ['2022-0901', '2022-09-20-N', '12', '14', '2022-09-16', '2022-09-19', '家中老人住院，当晚陪护'],
  ['2022-1001', '2022-10-25-N', '11', '14', '2022-10-18', '2022-10-19', '父亲白内障手术，当晚陪床'],
  ['2022-1101', '2022-11-05-D', '13', '11', '2022-10-27', '2022-10-28', '参加软件水平考试，与孙丙对调'],
  ['2022-1102', '2022-11-06-D', '11', '13', '2022-10-27', '2022-10-28', '与周戊对调，还 11 月 5 日的班'],
  ['2022-1103', '2022-11-19-D', '12', '14', '2022-11-17', '2022-11-17', '11 月 16 日车祸后留院观察'],
  ['2022-1104', '2022-11-22-N', '12', '14', '2022-11-17', '2022-11-18', '出院后医嘱休息到 24 日'],
  ['2022-1201', '2022-12-12-N', '11', '14', '2022-12-12', '2022-12-12', '抗原阳性，居家休息'],
  ['2022-1202', '2022-12-15-N', '11', '14', '2022-12-14', '2022-12-14', '未转阴，续休到 17 日'],
  ['2023-0201', '2023-02-16-N', '11', '14', '2023-02-09', '2023-02-10', '房子到期搬家，当天要交钥匙'],
  ['2023-0401', '2023-04-13-N', '13', '14', '2023-04-10', '2023-04-11', '妻子出差，孩子夜里没人看'],
  ['2023-0501', '2023-05-27-D', '12', '13', '2023-05-12', '2023-05-15', '参加网络工程师考试，与周戊对调'],
  ['2023-0502', '2023-05-28-D', '13', '12', '2023-05-12', '2023-05-15', '与李丁对调，还 5 月 27 日的班'],
  ['2023-0601', '2023-06-13-N', '11', '14', '2023-06-09', '2023-06-12', '岳父心脏支架手术，当晚签字陪护'],
];

/** People standing in for each other, each with the client's consent beforehand. */
export const swaps: readonly Swap[] = ROWS.map(([number, shift, from, to, asked, on, reason]) => ({
  id: `SW-${number}`,
  shift: `SH-${shift}`,
  from: `PER-${from}`,
  to: `PER-${to}`,
  reason,
  asked,
  approved: { by: 'PER-92', on },
  done: shift.slice(0, 10),
}));
