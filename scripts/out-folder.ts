import { readdirSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Shell } from './shell.ts';

/**
 * Why a site must not be written to the folder that is asked for; nothing when it may. A site takes the place of the
 * whole folder, so that anything else in it would be lost.
 */
export function outRefusal({ out, content }: Pick<Shell, 'out' | 'content'>): string | undefined {
  const below = relative(content, out);
  if (below.split(sep)[0] !== '..' && !isAbsolute(below))
    return `Unexpected --out "${out}", expected a folder outside the content`;
  if (mayBeReplaced(out)) return undefined;
  return `Unexpected --out "${out}", expected a new or empty folder, or one that holds nothing but a site`;
}

function mayBeReplaced(folder: string): boolean {
  try {
    const names = readdirSync(folder);
    return names.length === 0 || (names.includes('404.html') && !names.includes('.git'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
