import type { Messages } from '../i18n/messages.ts';

/** What begins a place still to be filled, in every language; brackets that no honest text has keep it apart from all else. */
const MARK = /⟦(?:待填：|To fill: )([^⟦⟧]*)⟧/gu;

/** A place that its author still has to fill, with what belongs there. Neither `check` nor a build lets one pass. */
export const toFill = (hint: string, words: Pick<Messages['words'], 'toFill'>): string =>
  words.toFill.replace('{hint}', () => hint.replace(/[⟦⟧]/gu, ''));

/** The places in a text that are still to be filled: where each begins, and its hint. */
export const placesToFill = (text: string): { readonly index: number; readonly hint: string }[] =>
  text.includes('⟦') ? [...text.matchAll(MARK)].map(({ index, 1: hint = '' }) => ({ index, hint: hint.trim() })) : [];
