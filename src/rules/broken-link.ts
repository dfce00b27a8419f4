import type { Entry, Library } from '../model/library.ts';
import type { Found, Rule, RuleContext } from './rule.ts';

/** A link inside the knowledge base that leads nowhere: to a page, a file or a heading that does not exist. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  check: (library, context) =>
    library.entries.flatMap((entry) => (entry.body ? checkBody(entry, library, context) : [])),
};

function checkBody(entry: Entry, library: Library, { isPage }: RuleContext): Found[] {
  const { links, headings } = entry.body!;
  return links.flatMap(({ target, line, column }) => {
    const report = (code: Found['code'], value: string): Found[] => [
      { file: entry.file, code, place: { line, column }, values: { value } },
    ];
    if (target.startsWith('#')) {
      const anchor = decodeURIComponent(target.slice(1));
      return headings.some((heading) => heading.anchor === anchor) || anchor.startsWith('user-content-')
        ? []
        : report('broken-link/anchor', anchor);
    }
    if (target.startsWith('file:'))
      return library.files.has(target.slice(5)) ? [] : report('missing-file', target.slice(5));
    if (!target.startsWith('/')) return [];
    const path = decodeURIComponent(target.split(/[?#]/u, 1)[0]!);
    const isFile = path.startsWith('/files/') && library.files.has(path.slice('/files/'.length));
    return isFile || isPage(path) ? [] : report('broken-link', target);
  });
}
