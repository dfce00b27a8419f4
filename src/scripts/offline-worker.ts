/**
 * The service worker: keeps a whole copy of the site and answers from it where the network does not. It stands alone: the
 * build takes its types off and puts OFFLINE before it, so that a new edition of the site is a new worker.
 */
interface Offline {
  readonly version: string;
  readonly packs: readonly { readonly path: string; readonly digest: string }[];
  readonly words: Readonly<Record<'offlineCopy' | 'ageMinutes' | 'ageHours' | 'ageDays', string>>;
}
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const OFFLINE: Offline;

const CACHE = `zhiku-${OFFLINE.version}`;
/** Written last: a copy without it is not whole. */
const WHOLE = '/offline/whole';
/** A page that takes longer comes from the copy: signal is poor where the machines stand. */
const PATIENCE = 4000;

addEventListener('install', (event) => (event as WorkerEvent).waitUntil(install()));
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(activate()));
addEventListener('fetch', (event) => {
  const { request } = event as AskedEvent;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    (event as AskedEvent).respondWith(answer(request));
});

/** Takes all packs or none: where one fails, the copy of before stays. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    for (const pack of OFFLINE.packs) await unpack(cache, pack);
    await cache.put(WHOLE, new Response(String(Date.now())));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  await (globalThis as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('zhiku-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await (globalThis as unknown as { clients: { claim(): Promise<void> } }).clients.claim();
}

/** Puts the files of a pack into the copy: a line of JSON that lists them, then their bytes, all compressed. */
async function unpack(cache: Cache, { path, digest }: Offline['packs'][number]): Promise<void> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const packed = await response.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', packed));
  if (Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('') !== digest)
    throw new Error(`${path}: Unexpected digest, expected ${digest}`);
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const end = bytes.indexOf(10);
  const files = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as readonly (readonly [
    string,
    string,
    number,
  ])[];
  // What the host says of pages holds for the copies too: its policy above all.
  const policy = response.headers.get('Content-Security-Policy');
  let from = end + 1;
  for (const [address, type, length] of files) {
    const headers = { 'Content-Type': type, ...(policy && { 'Content-Security-Policy': policy }) };
    await cache.put(encodeURI(address), new Response(bytes.slice(from, from + length), { headers }));
    from += length;
  }
}

/** The network first, so that nobody reads old pages without need; the copy where it fails or takes too long. */
async function answer(request: Request): Promise<Response> {
  const network = fetch(request);
  try {
    if (request.mode !== 'navigate') return await network;
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
    const first = await Promise.race([network, late]);
    if (first) return first;
    return (await copyOf(request)) ?? (await network);
  } catch (error) {
    const copy = await copyOf(request);
    if (copy) return copy;
    throw error;
  }
}

/** The copy of an address; for a page that does not exist, the page that says so. */
async function copyOf(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const whole = await cache.match(WHOLE);
  if (!whole) return undefined;
  const found = await cache.match(request, { ignoreSearch: true });
  if (request.mode !== 'navigate') return found;
  if (found && !(found.headers.get('Content-Type') ?? '').startsWith('text/html')) return found;
  const page = found ?? (await cache.match('/404.html'));
  return page && marked(page, Number(await whole.text()), found ? 200 : 404);
}

/** A page that says it is a copy, and how old. */
async function marked(page: Response, made: number, status: number): Promise<Response> {
  const { words } = OFFLINE;
  const minutes = Math.max(0, Math.round((Date.now() - made) / 60_000));
  const [word, count] =
    minutes < 60
      ? [words.ageMinutes, minutes]
      : minutes < 48 * 60
        ? [words.ageHours, Math.round(minutes / 60)]
        : [words.ageDays, Math.round(minutes / 1440)];
  const day = new Date(made);
  const two = (number: number) => String(number).padStart(2, '0');
  const at = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
  const text = words.offlineCopy.replace('{at}', at).replace('{age}', word.replace('{count}', String(count)));
  const html = (await page.text()).replace(/<main\b/u, `<p class="offline" role="status">${text}</p><main`);
  return new Response(html, { status, headers: page.headers });
}
