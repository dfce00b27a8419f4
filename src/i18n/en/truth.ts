import type { truthZhCN } from '../zh-CN/truth.ts';

/** Words on whether a frozen report still says what the records say. */
export const truthEn: Record<keyof typeof truthZhCN, string> = {
  'sinceFrozen-changed': 'changed since it was frozen',
  'sinceFrozen-added': 'added since it was frozen',
  'sinceFrozen-removed': 'removed since it was frozen',
  'sinceFrozen-late': 'entered only after it was frozen',
  sinceFrozenGone: 'changed since it was frozen, and no longer of its period',
  sinceFrozenReport: '“{report}” {what}',
  sinceFrozenTables: 'other tables: {tables}',
  sinceFrozenRests: 'rests on it',
  sinceFrozenSeparator: '; ',
  'sideFigure-frozen': 'the figures as they were frozen',
  'sideFigure-recomputed': 'those computed again from the records as they are',
  verdictsFailing: '{count} × {verdict}',
  missingFrozen: 'not frozen yet',
  missingFigure: '{figure}: {from} when frozen, {to} now',
};
