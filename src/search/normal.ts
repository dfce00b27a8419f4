/**
 * Text as it is compared: compatibility forms made one, lower case, no invisible characters, single spaces, and none between
 * Chinese and Latin, where some write one and some do not.
 */
export const normalText = (text: string): string => normalLines(text.replace(/\s+/gu, ' '));

/** The same for texts one below the other, all in one go. */
export const normalLines = (lines: string): string =>
  lines
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d]) (?=\p{Script=Han})/gu, '')
    .replace(/^ | $/gmu, '');

/** Whether a text is Chinese characters only. */
export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Stretches of a normal text: Chinese, or Latin letters and digits with what joins them (`10.20.5.1`, `ups-mib::trap`). */
export const stretches = (text: string): string[] =>
  text.match(/\p{Script=Han}+|[\p{L}\p{N}](?:[\p{L}\p{N}_.:/\\#@+'-]*[\p{L}\p{N}+])?/gu)?.flatMap(splitScripts) ?? [];

/** Letters of another script join Chinese ones without a space: `ups转电池`. */
const splitScripts = (text: string): string[] =>
  text
    .split(/(\p{Script=Han}+)/u)
    .map((one) => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ''))
    .filter(Boolean);

/** Latin words and codes of a text, each once, as they stand: what an engineer copies from a screen. */
export function codesOf(text: string): string[] {
  const found = text.normalize('NFKC').match(/[A-Za-z0-9][\w.:/\\-]*[A-Za-z0-9]/gu) ?? [];
  const words = found.filter((word) => /[A-Za-z]{2}|\d[.:-]\d|\d{3}|^0x/u.test(word) && word.length <= 40);
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
