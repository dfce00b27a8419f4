/** Searches that had found nothing useful, as readers told. */
export const searchMisses = () => [
  { id: 'MISS-2022-09-01', q: '掉盘', on: '2022-09-07', wanted: '存储路径丢失或硬盘故障怎样处理', decision: 'alias' },
  { id: 'MISS-2022-09-02', q: '取不到 IP', on: '2022-09-15', wanted: '终端拿到 169.254 地址的处理', decision: 'alias' },
  { id: 'MISS-2022-09-03', q: '后缀都变了', on: '2022-09-22', wanted: '疑似勒索病毒第一步做什么', decision: 'alias' },
];
