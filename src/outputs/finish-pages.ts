import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The links to style sheets of a page, which stand beside each other in its head. */
const LINKS = /(?:<link rel="stylesheet" href="[^"]+">\s*)+/u;
const HREF = /href="([^"]+)"/gu;

/** How many files are open at once. */
const AT_ONCE = 64;

/**
 * Makes the pages of a built site light to send. Each gets one style sheet instead of several small ones: one request,
 * and a third less, since the compression finds what repeats only within a file; pages with the same sheets share theirs.
 * Blanks that nobody sees are left out.
 */
export async function finishPages(site: string): Promise<void> {
  const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const merged = new Map<string, Promise<string>>();
  const replaced = new Set<string>();
  const kept = new Set<string>();
  const linkOf = async (sheets: readonly string[]) => {
    const key = sheets.join(' ');
    if (!merged.has(key)) merged.set(key, writeMerged(site, sheets));
    return `<link rel="stylesheet" href="${await merged.get(key)!}">`;
  };
  const finish = async (page: string) => {
    const html = await readFile(join(site, page), 'utf8');
    const [links = ''] = LINKS.exec(html) ?? [];
    const sheets = [...links.matchAll(HREF)].map(([, href]) => href!);
    for (const sheet of sheets) (sheets.length > 1 ? replaced : kept).add(sheet);
    const link = sheets.length > 1 ? await linkOf(sheets) : links;
    await writeFile(join(site, page), withoutBlanks(html.replace(LINKS, () => link)));
  };
  for (let next = 0; next < pages.length; next += AT_ONCE)
    await Promise.all(pages.slice(next, next + AT_ONCE).map(finish));
  await Promise.all([...replaced.difference(kept)].map((sheet) => rm(join(site, sheet))));
}

/** Elements beside whose tags blanks are not shown, however they are styled. */
const BLOCK =
  '/?(?:article|aside|dd|div|dl|dt|footer|form|h[1-6]|header|main|nav|ol|section|table|tbody|td|th|thead|tr|ul)';
const BESIDE_BLOCK = new RegExp(`(<${BLOCK}(?: [^>]*)?>)\\s+(?=<)|(?<=>)\\s+(?=<${BLOCK}[ >])`, 'gu');
const VERBATIM = /(<(pre|textarea|script)[ >].*?<\/\2>)/su;

/** A page without the blanks between tags that a browser does not show; what is verbatim stays so. */
export function withoutBlanks(html: string): string {
  return html
    .split(VERBATIM)
    .map((part, index) =>
      index % 3 === 0 ? part.replace(BESIDE_BLOCK, '$1').replace(/>\s{2,}</gu, '> <') : index % 3 === 1 ? part : '',
    )
    .join('');
}

/** Writes the sheets as one, in their order; named by its contents, so that it may be kept forever. Gives its address. */
async function writeMerged(site: string, sheets: readonly string[]): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(site, sheet), 'utf8')));
  const text = texts.map((one) => one.trimEnd()).join('\n');
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const address = `/_astro/page.${digest}.css`;
  await writeFile(join(site, address), `${text}\n`);
  return address;
}
