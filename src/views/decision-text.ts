import { fill } from '../i18n/messages.ts';
import type { Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { addressOf } from './address.ts';
import { fieldText, type Vocabulary } from './duty-words/vocabulary.ts';
import { untrueView } from './untrue-report.ts';
import { durationText, linkTo, shortTime, type LinkView } from './value.ts';

/** Something that is missing or offends: a record with what is wrong with it, or words alone. */
export interface MissingView {
  readonly link: LinkView | undefined;
  readonly text: string;
}

const SPANS = { gap: 'missingGap', understaffed: 'missingUnderstaffed', unqualified: 'missingUnqualified' } as const;

/** What the kernel names as missing, for people: records by their name, fields by their label, times as times. */
export function missingView(missing: string, site: Site): MissingView {
  const { library, words } = site;
  const untrue = untrueView(missing, site);
  if (untrue) return untrue;
  const [named = '', ...rest] = missing.split(' ');
  const first = named.replace(/^[+-](?=\S)/u, '');
  const entry = library.byId.get(first);
  if (entry) return { link: linkOf(entry), text: [difference(named, words), textOf(entry, rest, site)].join('') };
  if (Object.hasOwn(SPANS, first)) {
    const [from = '', until = ''] = (rest[0] ?? '').split('..').map(shortTime);
    return { link: undefined, text: fill(words[SPANS[first as keyof typeof SPANS]], { from, until }) };
  }
  if (first === 'nil-return') return { link: undefined, text: fill(words.missingNil, { none: rest[0] ?? '' }) };
  const kinds = first.split('|').flatMap((name) => library.kinds.find((kind) => kind.name === name) ?? []);
  if (!kinds.length) return { link: undefined, text: missing };
  const kind = kinds.map(({ labels }) => labels[site.settings.locale]).join(words.listSeparator);
  return { link: undefined, text: fill(words.missingRecord, { kind }) };
}

const linkOf = (entry: Entry): LinkView => ({ text: entry.id, href: addressOf(entry) });

/** Of two sets that should agree, whether one has something too much or lacks it. */
const difference = (named: string, words: Site['words']): string =>
  named.startsWith('+') ? words.missingExtra : named.startsWith('-') ? words.missingLacking : '';

/** What is wrong with a record: it is a parameter without a value, a field is empty, or it is named for what it is. */
function textOf(entry: Entry, rest: readonly string[], site: Site): string {
  if (entry.kind.name === 'parameter') return fill(site.words.missingParameter, { title: entry.title });
  const fields = rest.filter((word) => /^[a-z][\w.|[\]-]*$/u.test(word));
  const [measure = ''] = rest;
  if (/^P(?:\d|T\d)/u.test(measure)) return durationText(measure, site.words);
  if (!fields.length && rest.length && entry.body) return fill(site.words.missingSection, { section: rest.join(' ') });
  if (!fields.length) return entry.title === entry.id ? rest.join(' ') : entry.title;
  const v = { site, decidedFor: 'record', kinds: [entry.kind.name] } as const;
  const label = fields[0]!
    .split('|')
    .map((path) => pathText(v, path))
    .join(site.words.sayOr);
  return valueIn(entry, fields[0]!) ? label : fill(site.words.missingField, { field: label });
}

/** A field, with the item of a list in which it stands: `log[0].text`. */
function pathText(v: Vocabulary, path: string): string {
  const item = /\[(\d+)\]/u.exec(path);
  const field = fieldText(v, path.replace(/\[\d+\]/gu, ''));
  return item ? fill(v.site.words.missingItem, { field, n: Number(item[1]) + 1 }) : field;
}

/** Whether a field is filled all the same: then it is its value that offends. */
function valueIn({ data }: Entry, path: string): boolean {
  let value: unknown = data;
  for (const step of path.split(/[.[\]]+/u)) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return value !== undefined && value !== null;
}

/** What the kernel measured, for people: `PT14M` is 14 分钟, `1 workdays` is 迟了 1 个工作日. */
export function measuredText(measured: string | null, { words }: Site): string {
  return (measured ?? '')
    .split('; ')
    .filter((one, _, all) => one && one !== '0/0' && (all.length === 1 || !/^(\d+)\/\1$/u.test(one)))
    .map((one) => {
      const late = /^(\d+) workdays?(?: late)?$/u.exec(one);
      if (late) return fill(words.dutyLateBy, { late: fill(words.dutyWorkdays, { count: late[1]! }) });
      const hours = /^([\d.]+)\/([\d.]+) h$/u.exec(one);
      if (hours) return fill(words.dutyHours, { good: hours[1]!, of: hours[2]! });
      return /^P(?:\d|T\d)/u.test(one) ? durationText(one, words) : one;
    })
    .join(words.clauseSeparator);
}

/** The key of an instance for people: `2022-10-01 Q2` is 第 2 季度（2022-10-01 起）. What is told already stays as it is. */
export function instanceText(key: string, { words }: Site): string {
  return key
    .replace(/(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u, (_, from: string, to: string) =>
      fill(words.periodSpan, { from, to }),
    )
    .replace(/(\d{4}-\d{2}-\d{2}) ([YQH])(\d?)$/u, (_, from: string, letter: 'Y' | 'Q' | 'H', n: string) =>
      fill(words[PERIOD_WORDS[letter]], { from, n }),
    );
}

const PERIOD_WORDS = { Y: 'periodYear', Q: 'periodQuarter', H: 'periodHalf' } as const;

/** Records by their ids as links, those that are known. */
export const recordLinks = (ids: readonly string[], { library }: Site): LinkView[] =>
  ids.map((id) => ({ text: id, href: linkTo(id, library).href }));
