import type { runmodeZhCN } from '../zh-CN/runmode.ts';

/** Words of new files, of runbooks in use and of labels in English. */
export const runmodeEn: Readonly<Record<keyof typeof runmodeZhCN, string>> = {
  toFill: '⟦To fill: {hint}⟧',
  forExample: 'for example: {text}',
  optionalFields:
    'May be left out; to use one, take away its "# " and put a value. All fields: /handbook/kinds/{kind}/',
  newWrote: 'Wrote {file}, id {id}',
  newNext:
    'Next: open it and put what is true in place of each "⟦To fill: …⟧"; npm run zhiku -- check{options} lists those that are left, and nothing is published before.',
  newExists: '{file} exists and is not overwritten',
  newUsed: 'Id "{id}" is in use in {file}; an id is never used again',
};
