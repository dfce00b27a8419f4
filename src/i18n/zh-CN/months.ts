/** Words of the pages of a month and of its ten days in Chinese. */
export const monthsZhCN = {
  tensFrom01: '{list} {month} 上旬',
  tensFrom11: '{list} {month} 中旬',
  tensFrom21: '{list} {month} 下旬',
  wholeMonth: '全月 {month}',
};
