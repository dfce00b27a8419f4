import type { Messages } from '../../i18n/messages.ts';
import { durationText } from '../value.ts';

/** Minutes in words: 90 is 1 小时 30 分钟. */
export function minutesText(minutes: number, words: Messages['words']): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const clock = `${hours ? `${hours}H` : ''}${rest || !(days || hours) ? `${rest}M` : ''}`;
  return durationText(`P${days ? `${days}D` : ''}${clock && `T${clock}`}`, words);
}
