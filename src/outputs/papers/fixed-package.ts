import { unzip, zip } from '@cj-tech-master/excelts/archive';

/** Names that depend on chance or on what was made before: of relations, and of the headings in the contents. */
const PASSING_NAMES = /\brId[\w-]{15,}|\b_Toc\d+\b/gu;

/** Bookmarks count on from those of the file made before. */
const BOOKMARKS = /(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+/gu;

/** The first number given, above all that have a fixed meaning. */
const FIRST = 1001;

/** When a package says that it was made and changed. */
const MOMENTS = /(<dcterms:(created|modified)[^>]*>)[^<]*/gu;

/**
 * An Office file whose bytes depend on what is in it alone: dated by the day given, with names numbered in the order
 * in which they occur, and without the times at which its parts were packed.
 */
export async function fixedPackage(bytes: Uint8Array, day: string): Promise<Uint8Array> {
  const parts: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for await (const entry of unzip(bytes).entries())
    if (entry.type === 'file') parts.push({ path: entry.path, bytes: await entry.bytes() });
  const numbers = new Map<string, string>();
  const numbered = (name: string) => {
    if (!numbers.has(name)) numbers.set(name, `${/^(?:rId|_Toc)?/u.exec(name)![0]}${FIRST + numbers.size}`);
    return numbers.get(name)!;
  };
  const fixed = zip({ reproducible: true, level: 9 });
  for (const { path, bytes: part } of parts.sort((a, b) => (a.path < b.path ? -1 : 1)))
    fixed.add(path, /\.(?:xml|rels)$/u.test(path) ? fixedText(part, day, numbered) : part);
  return fixed.bytes();
}

const fixedText = (part: Uint8Array, day: string, numbered: (id: string) => string): string =>
  Buffer.from(part)
    .toString('utf8')
    .replace(MOMENTS, `$1${day}T00:00:00Z`)
    .replace(PASSING_NAMES, numbered)
    .replace(BOOKMARKS, numbered);
