import type { Evidence, TermEvidence } from '../../search/evidence.ts';
import { withBody, type BodyHit } from '../../search/body-evidence.ts';
import type { Plan } from '../../search/plan.ts';
import type { Instant } from './instant.ts';
import { isPortable, siteAddress, siteJson } from './site-data.ts';

/** What a search of the full-text index found. */
interface Found {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly data: () => Promise<{ readonly content: string }>;
  }[];
}

/** The searcher that lies with the index. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string, options: object): Promise<Found>;
}

/** Title, headings and identifiers are in fields of our own, cut into words; the title as it stands would count twice. */
const RANKING = { termSimilarity: 4, metaWeights: { title: 0, t: 4, h: 1.2, k: 3 } };

/** The full-text index: its searcher, places of documents by its names for them, and what did not come. */
interface FullText {
  readonly pagefind: Pagefind;
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly missing: number;
}

/** The full-text index is not the one that the instant index belongs to. */
export class OldIndexError extends Error {}

let opened: Promise<FullText> | undefined;

function fullText(own: Instant): Promise<FullText> {
  opened ??= open(own);
  opened.catch(() => (opened = undefined));
  return opened;
}

async function open({ setup, parts, missing }: Instant): Promise<FullText> {
  const own = parts.filter(({ index }) => index);
  const states = await Promise.all(own.map(stateOf));
  const usable = own.filter((_, at) => states[at] === 'there');
  if (!usable.length && states.includes('old')) throw new OldIndexError();
  const [first, ...others] = usable;
  if (!first) throw new Error(setup.parts[0]?.path);
  const pagefind = await pagefindAt(first.path);
  await pagefind.options({ ranking: RANKING, ...(isPortable() && { noWorker: true, basePath: first.path }) });
  await pagefind.init();
  const names = usable.map(({ path }) => siteJson<readonly string[]>(`${path}fragments.json`));
  for (const { path } of others) await pagefind.mergeIndex(path, { ranking: RANKING });
  const places = new Map<string, number[]>();
  for (const [part, fragments] of (await Promise.all(names)).entries())
    for (const [at, name] of fragments.entries())
      places.set(name, [...(places.get(name) ?? []), usable[part]!.from + at]);
  return { pagefind, places, missing: own.length - usable.length + missing.length };
}

/** Whether the full-text index of a part is there, and the one that its instant index names. */
async function stateOf({ path, index }: Instant['parts'][number]): Promise<'there' | 'old' | 'missing'> {
  try {
    const entry = await siteJson<{ readonly languages: Readonly<Record<string, { readonly hash: string }>> }>(
      `${path}pagefind-entry.json`,
    );
    return Object.values(entry.languages).some(({ hash }) => index.endsWith(hash)) ? 'there' : 'old';
  } catch {
    return 'missing';
  }
}

/** A portable copy has the searcher as a script, since files may not load modules. */
async function pagefindAt(path: string): Promise<Pagefind> {
  if (!isPortable()) return (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind;
  await new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: siteAddress('/search/pagefind.js') });
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(path)));
    document.head.append(script);
  });
  return (globalThis as unknown as { readonly zhikuPagefind: Pagefind }).zhikuPagefind;
}

/** What the full-text index adds: evidence of all terms, texts of documents, and how many parts did not come. */
export interface FullAnswer {
  readonly evidence: readonly TermEvidence[];
  readonly textOf: (place: number) => Promise<string>;
  readonly missing: number;
}

/** Other words for a term that are asked for in full text. */
const MOST_WORDS = 6;

/** Asks the full-text index for every term of a plan and its other words. */
export async function searchFullText(own: Instant, plan: Plan, evidence: readonly TermEvidence[]): Promise<FullAnswer> {
  const { pagefind, places, missing } = await fullText(own);
  const texts = new Map<number, () => Promise<{ readonly content: string }>>();
  const strong = plan.terms.some(({ weight }) => weight >= 1);
  const full = await Promise.all(
    plan.terms.map(async (term, at) => {
      const known = evidence[at]!;
      if (strong && term.weight < 1) return known;
      const taken = [...known.values()].filter(({ reason }) => TAKEN.has(reason.via)).slice(0, 20);
      const words = [
        { text: term.text, via: 'typed' as const, weight: 1 },
        ...term.alternatives,
        ...[...new Map(taken.map(({ reason }) => [reason.found, reason])).values()]
          .slice(0, 2)
          .map(({ found, via }) => ({ text: found, via, weight: 0.6 })),
      ].slice(0, MOST_WORDS);
      const hits = await Promise.all(
        words.map(async ({ text, via, weight }): Promise<BodyHit[]> => {
          // Words side by side; an identifier is cut differently here and there, so that its parts are looked for.
          const wanted = term.identifier ? text : `"${text.replaceAll('"', ' ')}"`;
          const { results } = await pagefind.search(wanted, {});
          const top = results[0]?.score || 1;
          return results.flatMap(({ id, score, data }) =>
            (places.get(id) ?? []).map((place) => {
              if (!texts.has(place)) texts.set(place, data);
              return { place, score: score / top, text, via, weight };
            }),
          );
        }),
      );
      return withBody(term, known, hits.flat());
    }),
  );
  const textOf = async (place: number) => (await texts.get(place)?.())?.content ?? '';
  return { evidence: full, textOf, missing };
}

const TAKEN: ReadonlySet<Evidence['reason']['via']> = new Set(['homophone', 'spelling', 'pinyin']);
