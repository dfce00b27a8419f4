import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import { site } from '../../src/site.ts';
import { listen, siteServer } from '../server.ts';
import type { Shell } from '../shell.ts';
import { build } from './build.ts';

/** Checks, builds and serves the site; the address is the last thing printed. Ends when the process is stopped. */
export async function start(shell: Shell): Promise<number> {
  const code = await build(shell);
  if (code !== 0) return code;
  const { words } = shell.lang ? LANGUAGES[shell.lang] : site();
  const port = await listen(siteServer(shell.out), shell.port, (taken) =>
    process.stderr.write(`${fill(words.portTaken, { port: taken, next: taken + 1 })}\n`),
  );
  if (port === undefined) return 2;
  process.stdout.write(`${words.serving} http://localhost:${port}\n`);
  await new Promise(() => undefined);
  return 0;
}
