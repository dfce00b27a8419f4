import type { Random } from '../random.ts';

/** Draws until something comes that was not said before, and keeps it in mind. */
export function once(said: Set<string>, draw: () => string): string {
  for (let tries = 0; tries < 500; tries++) {
    const text = draw();
    if (said.has(text)) continue;
    said.add(text);
    return text;
  }
  throw new Error(`Nothing new to say after "${draw()}"`);
}

/** Deals items in chance order; each comes once before any comes again. */
export function deck<T>(random: Random, items: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(items);
    return left.pop()!;
  };
}
