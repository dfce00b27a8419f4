import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastDay } from '../../src/calendar/civil-day.ts';
import { contractFiles } from './contract.ts';
import { documentFiles } from './documents.ts';
import { inventoryFiles } from './inventory.ts';
import { logFiles } from './logs.ts';
import { monthsOf, type Size } from './size.ts';

/** Writes a knowledge base of a size, the same bytes each time. Gives the bytes written. */
export async function writeKnowledgeBase(folder: string, { documents, records }: Size): Promise<number> {
  const months = monthsOf(records);
  const span = { from: `${months[0]!}-01`, to: lastDay(months.at(-1)!) };
  const inventory = [...inventoryFiles(), ...contractFiles(span)];
  const fixed = inventory.reduce((sum, [, text]) => sum + (text.match(/^- id: /gmu)?.length ?? 1), 0);
  const logs = logFiles(months, Math.max(0, records - fixed));
  let bytes = 0;
  for (const [path, text] of [...inventory, ...logs, ...documentFiles(documents)]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Adds a sentence to one runbook: the change that people make all day. */
export const changeOneRunbook = (folder: string): Promise<void> =>
  appendFile(join(folder, 'runbooks/RB-00001.mdx'), '\n夜间联系不上时，直接报项目经理。\n');
