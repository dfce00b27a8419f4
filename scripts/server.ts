import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/**
 * The strictest policy under which the site works. A host that serves the site should send the same header: nothing runs
 * that is not a file of the site, and nothing leaves it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** A server of a built site, on this machine only; its 404 page answers for what is not there. */
export function siteServer(folder: string): Server {
  const serve = sirv(folder, { dev: true, etag: true });
  // As a host does: what a slow phone would wait for is seen here too.
  const compress = compression();
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    compress(request as never, response as never, () =>
      serve(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        createReadStream(join(folder, '404.html'))
          .on('error', () => response.end())
          .pipe(response);
      }),
    );
  });
}

/** How many ports are tried after the one that was asked for. */
const PORTS = 20;

/** Listens on the port, or the next free one; `taken` hears of each that is not. Gives the port, none when all are taken. */
export async function listen(
  server: Server,
  wanted: number,
  taken: (port: number) => void,
): Promise<number | undefined> {
  for (let port = wanted; port < wanted + PORTS; port++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(port, 'localhost', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (free) return port;
    taken(port);
  }
  return undefined;
}
