import { pinyin } from 'pinyin-pro';
import type { Readings } from '../search/pinyin.ts';

/**
 * How Chinese characters are read, without tones: those in common use (level 1 of GB/T 2312, 3,755 characters, since
 * people mistype with any of them) and those of the texts.
 */
export function readingsFor(texts: readonly string[]): Readings {
  const chars = new Set([...commonCharacters(), ...(texts.join('').match(/\p{Script=Han}/gu) ?? [])]);
  return new Map([...chars].map((char) => [char, readingsOfOne(char)]));
}

function readingsOfOne(char: string): string[] {
  const options = { toneType: 'none', type: 'array', multiple: true, v: true } as const;
  const readings = pinyin(char, options).filter((syllable) => /^[a-z]+$/u.test(syllable));
  return [...new Set(readings)];
}

/** Rows 16 to 55 of GB/T 2312. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) =>
    decoder.decode(Uint8Array.from({ length: 188 }, (_byte, at) => (at % 2 ? 0xa1 + (at >> 1) : 0xb0 + row))),
  );
  return rows.join('').replace(/[^\p{Script=Han}]/gu, '');
}
