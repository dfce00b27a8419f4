import type { monthsZhCN } from '../zh-CN/months.ts';

/** Words of the pages of a month and of its ten days in English. */
export const monthsEn: Readonly<Record<keyof typeof monthsZhCN, string>> = {
  tensFrom01: '{list} {month}, days 1 to 10',
  tensFrom11: '{list} {month}, days 11 to 20',
  tensFrom21: '{list} {month}, from day 21',
  wholeMonth: 'All of {month}',
};
