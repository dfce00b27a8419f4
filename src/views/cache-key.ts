import { createHash } from 'node:crypto';

/**
 * The key under which a built page may be used again: the digest of everything the page is made from. Pages are pure
 * functions of their props and of the bodies and pictures that props name by digest, so that no input is forgotten.
 */
export const cacheKey = (props: unknown): string =>
  createHash('sha256').update(JSON.stringify(props)).digest('hex').slice(0, 32);
