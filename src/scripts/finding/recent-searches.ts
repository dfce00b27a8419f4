/** Searches kept in this browser alone. A browser that keeps nothing has none. */
const KEY = 'zhiku.searches';
const MOST = 8;

/** The latest searches, newest first. */
export function recentSearches(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search at the head of the latest. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) write([text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST));
}

/** Forgets them all. */
export const forgetSearches = (): void => write([]);

function write(searches: readonly string[]): void {
  try {
    if (searches.length) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is lost but convenience.
  }
}
