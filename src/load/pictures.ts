import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Picture } from '../views/site.ts';

/** A picture of the knowledge base with its size; nothing when the file is missing. */
export function readPicture(content: string, file: string): Picture | undefined {
  const path = join(content, file);
  if (!existsSync(path)) return undefined;
  const src = file.startsWith('diagrams/') ? `/${file}` : `/files/${encodeURI(file)}`;
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { src, width, height };
  } catch {
    return { src, width: undefined, height: undefined };
  }
}
