import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Lang } from '../schemas/shared/field.ts';
import { diagnosticsOf } from './diagnostics/diagnostics.ts';
import { LANGUAGES } from './i18n/messages.ts';
import { openBodyStore } from './load/body-store.ts';
import { readChangedTexts } from './load/changed-texts.ts';
import { readHistory } from './load/git-history.ts';
import { loadLibrary, type Watch } from './load/load-library.ts';
import { readPicture } from './load/pictures.ts';
import { openRecordStore } from './load/record-store.ts';
import { entriesOf, type Library } from './model/library.ts';
import { ruleOf, type Diagnostic, type Gate, type Problem } from './model/problem.ts';
import { RULES } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import { applyWaivers } from './rules/waivers.ts';
import { pageFinder } from './views/address.ts';
import { settingsOf } from './views/settings.ts';
import type { Site } from './views/site.ts';

export type { Site };

/** How to open a knowledge base. */
export interface OpenOptions extends Watch {
  readonly content: string;
  /** Folder for what can be made again: rendered bodies, pages of the last build. */
  readonly cache: string;
  /** Overrides the day of the settings and the clock. */
  readonly asOf?: string | undefined;
  /** Which problems are told: those of a change, unless others are asked for. */
  readonly gates?: readonly Gate[] | undefined;
  /** Language of messages; that of the knowledge base when absent. */
  readonly lang?: Lang | undefined;
  /** The present instant, asked only where neither the option nor the settings fix a day. */
  readonly now: () => Temporal.Instant;
}

/** The folder for the caches of a content folder: beside the engine, apart for each place. */
export function cacheFolder(engine: string, content: string): string {
  const path = resolve(content);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(engine, '.zhiku', `${basename(path) || basename(homedir())}-${digest}`);
}

/** Whether a folder holds a knowledge base. */
export const isKnowledgeBase = (content: string): boolean => existsSync(join(content, 'site.yaml'));

/** Reads and checks a knowledge base. The diagnostics say whether the site may be used. */
export async function openSite(options: OpenOptions): Promise<{ site: Site; diagnostics: Diagnostic[] }> {
  const bodies = openBodyStore(join(options.cache, 'bodies'));
  const [loaded, history] = await Promise.all([
    loadLibrary(options.content, bodies, { ...options, records: openRecordStore(join(options.cache, 'records')) }),
    readHistory(options.content),
  ]);
  const { library, problems, locate } = loaded;
  const settings = settingsOf(entriesOf(library, 'knowledge-base')[0]);
  const today =
    options.asOf ?? settings.asOf ?? options.now().toZonedDateTimeISO(settings.timeZone).toPlainDate().toString();
  const changedTexts = await readChangedTexts(options.content, library);
  const context = { today, lang: settings.locale, changedText: (id: string) => changedTexts.get(id) };
  const found = applyWaivers([...problems, ...checkRules(library, context)], library, today);
  const told = atGates(found, options.gates ?? ['change']);
  const diagnostics = diagnosticsOf(told, locate, options.lang ?? settings.locale);
  const words = LANGUAGES[settings.locale].words;
  return {
    site: {
      content: options.content,
      library,
      settings,
      today,
      words,
      bodies,
      history,
      changedTexts,
      picture: (file) => readPicture(options.content, file),
    },
    diagnostics,
  };
}

/** What counts at some gates. A file that cannot be read counts at each: nobody knows what stands in it. */
function atGates(problems: readonly Problem[], gates: readonly Gate[]): Problem[] {
  const rules = new Set(RULES.map(({ id }) => id));
  const isUnread = (problem: Problem) => problem.severity === 'error' && !rules.has(ruleOf(problem));
  return problems.filter((problem) => gates.includes(problem.gate ?? 'change') || isUnread(problem));
}

function checkRules(library: Library, asked: Omit<RuleContext, 'isPage'>): Problem[] {
  const context = { ...asked, isPage: pageFinder(library) };
  return RULES.flatMap(({ check, severity, gate }) =>
    check(library, context).map((found) => ({ ...found, severity, ...(gate && { gate }) })),
  );
}

/**
 * Where the shell leaves the site for the pages: Astro loads pages through its own module graph, in the same process, so
 * that a module variable would exist twice.
 */
const KEY = Symbol.for('zhiku.site');

/** Hands the site to the pages of the coming build. */
export function provideSite(site: Site): void {
  (globalThis as Record<symbol, unknown>)[KEY] = site;
}

/** The site that is being built. */
export function site(): Site {
  const provided = (globalThis as Record<symbol, unknown>)[KEY];
  if (!provided) throw new Error('Missing site, build with `npm run zhiku -- build` or `npm run zhiku -- dev`');
  return provided as Site;
}
