import type { Lang } from '../../schemas/shared/field.ts';
import { EN_RULES } from '../i18n/en-rules.ts';
import { en } from '../i18n/en.ts';
import type { RuleId } from '../i18n/messages.ts';
import { compile } from '../markdown/compile.ts';
import { escapeHtml } from '../markdown/highlight.ts';
import { cacheKey } from './cache-key.ts';
import { fillBody } from './body-html.ts';
import type { Siblings } from './handbook-nav.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { PagePath } from './paths.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** The page of a rule: its doc, which is also its test. */
export interface RulePage {
  readonly frame: Frame;
  readonly id: string;
  readonly html: string;
  readonly siblings: Siblings;
}

/** What stands above a fenced block. */
interface Caption {
  readonly text: string;
  /** The block is what `check` says: prose, that is, whose lines may wrap. */
  readonly says: boolean;
}

/** A rule in the index: its name and the paragraph that says what it looks for. */
export interface RuleLink extends LinkView {
  readonly id: string;
  readonly about: string;
}

/** Docs by path. */
type Docs = Readonly<Record<string, string>>;

const FENCE = /^(`{3,})(\S*)(?: file=(\S+)| (diagnostics))?$/u;

/**
 * The docs in the language of the knowledge base. They are written in Chinese, with examples that are their tests; in
 * English a doc says what the rule looks for, and all that check may say.
 */
const docsIn = (lang: Lang, docs: Docs): Docs =>
  lang === 'zh-CN' ? docs : Object.fromEntries(Object.keys(docs).map((path) => [path, englishDoc(idOf(path))]));

function englishDoc(id: RuleId): string {
  const [name, about] = EN_RULES[id];
  const problems = Object.entries(en.problems).filter(([code]) => code.split('/', 1)[0] === id);
  const said = problems.map(([, [message, remedy]]) => `${message}\n  → ${remedy}`).join('\n\n');
  return `# ${id}\u3000${name}\n\n${about}\n\n\`\`\`text diagnostics\n${said}\n\`\`\`\n`;
}

const idOf = (path: string) => path.split('/').at(-1)!.replace(/\.md$/u, '') as RuleId;

/** Index of the rules that have a doc. `docs` are texts by path. */
export function ruleLinks(docs: Docs, lang: Lang): RuleLink[] {
  return Object.entries(docsIn(lang, docs))
    .map(([path, doc]) => {
      const { id, name, body } = takeApart(path, doc);
      return { id, text: name, href: `/handbook/rules/${id}/`, about: firstSentence(body) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One page for each doc. */
export async function rulePaths(site: Site, docs: Docs): Promise<PagePath<{ id: string }, { page: RulePage }>[]> {
  const { locale } = site.settings;
  const siblings: Siblings = {
    title: site.words.rules,
    links: ruleLinks(docs, locale).map(({ text, href }) => ({ text, href })),
  };
  return Promise.all(
    Object.entries(docsIn(locale, docs)).map(async ([path, doc]) => {
      const { id, name, body } = takeApart(path, doc);
      const html = withFileNames(await ruleHtml(path, body, locale), captionsOf(body, site.words.checkSays));
      const props = { page: { frame: frameOf(site, name, `/handbook/rules/${id}/`), id, html, siblings } };
      return { params: { id }, props, cacheKey: cacheKey(props) };
    }),
  );
}

/** The doc begins with its title: the id and, after a full-width space, the name. */
function takeApart(path: string, doc: string): { id: string; name: string; body: string } {
  const [first = ''] = doc.split('\n', 1);
  const id = idOf(path);
  return { id, name: first.replace(`# ${id}`, '').trim() || id, body: doc.slice(first.length) };
}

const firstSentence = (body: string) => /^.*?(?:。|\.(?=\s)|$)/mu.exec(body.trim())![0].replaceAll('`', '');

/** The body as HTML, by the way that documents take: docs hold nothing but Markdown, and look like documents. */
async function ruleHtml(file: string, body: string, lang: Lang): Promise<string> {
  const compiled = await compile({ file, body, bodyLine: 1, lang });
  if (!compiled.ok) {
    const [problem] = compiled.problems;
    throw new Error(`Unexpected ${problem?.code} in ${file}: ${JSON.stringify([problem?.place, problem?.values])}`);
  }
  return fillBody(compiled.rendered.html, { digest: '', headings: [], records: {}, files: {}, pictures: {} });
}

/** What stands above each fenced block: the name of its file, or that it is what `check` says. */
function captionsOf(body: string, checkSays: string): Caption[] {
  const captions: Caption[] = [];
  let open = '';
  for (const line of body.split('\n')) {
    if (open) {
      if (line === open) open = '';
      continue;
    }
    const match = FENCE.exec(line);
    if (!match) continue;
    open = match[1]!;
    captions.push({ text: match[3] ?? (match[4] ? checkSays : ''), says: match[4] !== undefined });
  }
  return captions;
}

function withFileNames(html: string, captions: readonly Caption[]): string {
  let at = 0;
  return html.replace(/<div class="cmd">/gu, (block) => {
    const { text, says } = captions[at++] ?? { text: '', says: false };
    return text ? `<p class="file">${escapeHtml(text)}</p><div class="cmd${says ? ' says' : ''}">` : block;
  });
}
