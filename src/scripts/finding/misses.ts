import type { Miss } from '../../search/misses.ts';

/** Searches that found nothing as asked, kept in this browser alone; nobody else learns of them. */
const KEY = 'zhiku.misses';
const MOST = 100;

/** All that are kept, oldest first. */
export function keptMisses(): Miss[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept)
      ? (kept as Miss[]).filter(({ q, on }) => typeof q === 'string' && typeof on === 'string')
      : [];
  } catch {
    return [];
  }
}

/** Keeps a miss; one that is there already stays as it is. */
export function keepMiss(q: string): void {
  const kept = keptMisses();
  if (kept.some((one) => one.q === q)) return;
  write([...kept, { q, on: new Date().toISOString().slice(0, 10) }].slice(-MOST));
}

/** Notes which record was opened after the miss. */
export const keepOpened = (q: string, opened: string): void =>
  write(keptMisses().map((one) => (one.q === q ? { ...one, opened } : one)));

/** Forgets them all. */
export const forgetMisses = (): void => write([]);

function write(misses: readonly Miss[]): void {
  try {
    if (misses.length) localStorage.setItem(KEY, JSON.stringify(misses));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has none.
  }
}
