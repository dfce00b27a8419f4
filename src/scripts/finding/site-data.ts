/**
 * Where the files of the site are. A site that is served has them under its root. In a portable copy, opened from a stick
 * without a server, pages say how to reach the root, and data comes as scripts that hand over what they hold.
 */
const root = (): string | undefined => document.documentElement.dataset['root'];

/** Whether the site is opened as files. */
export const isPortable = (): boolean => root() !== undefined;

/** The address of a page or file of the site, given from its root: `/runbooks/RB-1/#x`. */
export function siteAddress(path: string): string {
  const base = root();
  if (base === undefined) return path;
  const [, address = '', rest = ''] = /^\/([^?#]*)(.*)$/u.exec(path) ?? [];
  return `${base}${address === '' || address.endsWith('/') ? `${address}index.html` : address}${rest}`;
}

/** The data of a file of the site. */
export async function siteJson<T>(path: string): Promise<T> {
  if (isPortable()) return scriptData<T>(path);
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** What a data script of a portable copy hands over. */
export function scriptData<T>(path: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const shared = globalThis as { zhikuWaiting?: Map<string, (value: T) => void>; zhikuData?: typeof scriptData };
    const waiting = (shared.zhikuWaiting ??= new Map());
    // Pagefind asks for its files in the same way.
    shared.zhikuData = scriptData;
    waiting.set(path, resolve);
    const script = Object.assign(document.createElement('script'), { src: `${siteAddress(path)}.js` });
    script.addEventListener('error', () => reject(new Error(path)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}
