import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import type { Shell } from '../shell.ts';
import { build } from './build.ts';

/** How many ports are tried after the one that was asked for. */
const PORTS = 20;

/** Checks, builds and serves the site; the address is the last thing printed. Ends when the process is stopped. */
export async function start(shell: Shell): Promise<number> {
  const code = await build(shell);
  if (code !== 0) return code;
  const { words } = LANGUAGES[shell.lang ?? 'zh-CN'];
  const serve = sirv(shell.out, { dev: true, etag: true });
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      serve(request, response, () => void response.end());
    }),
  );
  for (let port = shell.port; port < shell.port + PORTS; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      server.listen(port, 'localhost', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!taken) break;
    process.stderr.write(`${fill(words.portTaken, { port, next: port + 1 })}\n`);
  }
  const address = server.address() as AddressInfo | null;
  if (!address) return 2;
  process.stdout.write(`${words.serving} http://localhost:${address.port}\n`);
  await new Promise(() => undefined);
  return 0;
}
