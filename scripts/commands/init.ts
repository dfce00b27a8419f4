import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import type { Shell } from '../shell.ts';

/** Makes a small knowledge base that builds at once: settings, a site, a device, a person, an incident and a runbook. */
export async function init(shell: Shell): Promise<number> {
  const lang = shell.lang ?? 'zh-CN';
  const { words } = LANGUAGES[lang];
  const [operand] = shell.operands;
  if (operand === undefined) {
    process.stderr.write('zhiku: Missing folder, expected: npm run zhiku -- init DIR\n');
    return 2;
  }
  const folder = resolve(shell.folder, operand);
  const present = await readdir(folder).catch(() => []);
  if (present.length) {
    process.stderr.write(`zhiku: ${fill(words.folderNotEmpty, { folder })}\n`);
    return 2;
  }
  await mkdir(folder, { recursive: true });
  await cp(join(shell.engine, 'scripts/templates', lang), folder, { recursive: true });
  process.stderr.write(`${fill(words.initDone, { folder, out: join(folder, '../site') })}\n`);
  return 0;
}
