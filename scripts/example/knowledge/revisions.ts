/** An edit made after the last approval: each present passage, and the approved one in its place. */
export type Revision = readonly (readonly [now: string, approved: string])[];

/** Documents whose text is not the approved one any more, with how to get back to that. */
export const REVISIONS: Readonly<Record<string, Revision>> = {
  'ART-PRINTER-SHARED': [
    ['看 IP；没有屏幕的机型长按「继续」键五秒。', '看 IP。'],
    [
      '2. IPP 连不上的，协议改选 AppSocket，地址写 `socket://打印机地址:9100`，驱动仍选厂商的。\n3. 打一页',
      '2. 打一页',
    ],
    ['4. 老打印机', '3. 老打印机'],
  ],
};
