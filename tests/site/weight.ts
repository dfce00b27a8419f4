import { brotliCompressSync } from 'node:zlib';

/** What a page and all that it loads before anything is asked of it weigh when they are sent. */
export async function weightOf(origin: string, path: string): Promise<number> {
  const waiting = [origin + path];
  const texts = new Map<string, string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (texts.has(address)) continue;
    const text = await (await fetch(address)).text();
    texts.set(address, text);
    const pattern = address.endsWith('.js')
      ? /\b(?:from|import)\s?["'`](\.[^"'`]+)["'`]/gu
      : /<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/gu;
    for (const [, part = ''] of text.matchAll(pattern)) waiting.push(new URL(part, address).href);
  }
  return [...texts.values()].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
