import { join, relative } from 'node:path';
import { dev as astroDev, type AstroIntegration } from 'astro';
import sirv from 'sirv';
import { fill } from '../../src/i18n/messages.ts';
import { provideSite, site, type Site } from '../../src/site.ts';
import { printed } from '../printed.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/** The server that Vite runs inside Astro's. */
type Vite = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** How long files must be quiet before they are read again, in milliseconds: editors write in several steps. */
const QUIET = 150;

/**
 * Serves the pages while they are written: each is made when it is asked for, from the content as it is. Open pages follow
 * each change, or show what is wrong with it. The search and the papers are those of the last build. Ends when the process
 * is stopped.
 */
export async function dev(shell: Shell): Promise<number> {
  let content = await readContent(shell);
  if (!content) return 2;
  provideSite(content.site);
  const { words, settings } = content.site;
  const { vite, port } = await startPages(shell, settings.url);
  vite.ws.on('vite:client:connect', () => content?.fault && vite.ws.send('zhiku:fault', content.fault));
  process.stdout.write(`${words.serving} http://localhost:${port}\n`);
  process.stderr.write(`${fill(words.watching, { folder: shell.content })}\n`);
  for await (const _ of changesIn(shell.content, vite)) {
    content = await readContent(shell);
    if (content?.fault) vite.ws.send('zhiku:fault', content.fault);
    else if (content) renew(content.site, vite);
  }
  return 0;
}

interface Content {
  readonly site: Site;
  /** The errors, as open pages show them. */
  readonly fault: { readonly title: string; readonly text: string } | undefined;
}

/** Reads and checks the content, and prints what is wrong. */
async function readContent(shell: Shell): Promise<Content | undefined> {
  const opened = await oneAtATime(shell, () => openOrExplain(shell));
  if (!opened) return undefined;
  const { site: read, diagnostics } = opened;
  const tell = (some: typeof diagnostics) => printed(some, { ...shell, format: 'pretty' }, read);
  if (diagnostics.length) process.stderr.write(`${tell(diagnostics)}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { site: read, fault: errors.length ? { title: read.words.notUpdated, text: tell(errors) } : undefined };
}

/** Starts to make and serve pages. */
async function startPages(shell: Shell, url: string | undefined): Promise<{ vite: Vite; port: number }> {
  let vite: Vite | undefined;
  const integration: AstroIntegration = {
    name: 'zhiku-dev',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', `import '/src/scripts/dev-faults.ts';`),
      'astro:server:setup': ({ server }) => {
        vite = server;
        serveFiles(server, shell);
      },
    },
  };
  const { address } = await astroDev({
    root: shell.engine,
    ...(url && { site: url }),
    server: { port: shell.port },
    cacheDir: join(shell.cache, 'dev/astro'),
    logLevel: 'error',
    // Scripts of pages use no library that would have to be bundled first.
    vite: { logLevel: 'error', cacheDir: join(shell.cache, 'dev/vite'), optimizeDeps: { noDiscovery: true } },
    integrations: [integration],
  });
  return { vite: vite!, port: address.port };
}

/** Puts other content in place, and loads open pages again. */
function renew(next: Site, { environments, ws }: Vite): void {
  provideSite(next);
  // Without it, pages keep the records with which they were first made.
  environments['ssr']!.hot.send('astro:content-changed', {});
  ws.send({ type: 'full-reload' });
}

/** What stands beside the pages: attachments, drawings, schemas; and of the last build, the search and the papers. */
function serveFiles({ middlewares }: Vite, { content, engine, out }: Shell): void {
  const files = sirv(content, { dev: true });
  const built = sirv(out, { dev: true });
  middlewares.use('/files', (request, response, next) =>
    site().library.attachments.has(decodeURIComponent(request.url ?? '').slice(1))
      ? files(request, response, next)
      : next(),
  );
  middlewares.use('/diagrams', sirv(join(content, 'diagrams'), { dev: true }));
  middlewares.use('/schemas', sirv(join(engine, 'schemas/json'), { dev: true }));
  middlewares.use((request, response, next) =>
    /^\/(?:pagefind|search)-|\.(?:pdf|docx)$/u.test(request.url ?? '') ? built(request, response, next) : next(),
  );
}

/** One item for each burst of changes below a folder; those that come while nobody waits are one. */
async function* changesIn(folder: string, { watcher }: Vite): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder).on('all', (_, path) => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => changed.resolve(), QUIET);
  });
  for (;;) {
    await changed.promise;
    changed = Promise.withResolvers();
    yield;
  }
}
