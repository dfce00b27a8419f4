/** First halves of MAC addresses that a maker's devices carry. */
export const OUI = {
  dell: ['18:66:DA', '50:9A:4C', '8C:EC:4B', 'D0:94:66'],
  hp: ['3C:52:82', '94:57:A5', 'C4:65:16'],
  lenovo: ['98:FA:9B', '54:E1:AD', '6C:4B:90'],
  huawei: ['48:46:FB', '00:E0:FC', '28:6E:D4'],
  h3c: ['3C:8C:40', '58:6A:B1', '00:0F:E2'],
  cisco: ['70:69:5A', '00:1A:A1'],
  inspur: ['6C:92:BF', 'B4:05:5D'],
  brocade: ['00:05:1E', 'C4:F5:7C'],
  realtek: ['00:E0:4C'],
  crestron: ['00:10:7F'],
  extron: ['00:05:A6'],
  biamp: ['78:45:01'],
  yamaha: ['00:A0:DE'],
  epson: ['00:26:AB'],
  panasonic: ['00:80:45'],
  samsung: ['00:16:32'],
  lg: ['00:05:C9'],
  novastar: ['54:B5:6C'],
  hikvision: ['44:19:B6', 'C0:56:E3'],
  vertiv: ['00:09:F5'],
  moxa: ['00:90:E8'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Maker = keyof typeof OUI;
