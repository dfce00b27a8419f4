import { createHash } from 'node:crypto';
import { remembered } from '../model/remembered.ts';

/**
 * The key under which a built page may be used again: the digest of everything the page is made from. Pages are pure
 * functions of their props and of the bodies and pictures that props name by digest, so that no input is forgotten.
 */
export const cacheKey = (props: Readonly<Record<string, unknown>>): string =>
  digestOf(Object.entries(props).map(([name, part]) => [name, withoutWords(part)]));

/** All pages share their words, which are long: a digest of them stands in their place. */
function withoutWords(part: unknown): unknown {
  const { frame } = (part ?? {}) as { frame?: { words?: object } };
  return frame?.words ? { ...(part as object), frame: { ...frame, words: digestOfWords(frame.words) } } : part;
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

const digestOfWords = remembered(digestOf);
