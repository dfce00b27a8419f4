import type { Entry } from '../model/library.ts';
import { parameterOn } from '../obligations/parameters.ts';
import { addressOf } from './address.ts';
import { isCoverage } from './grids/cells.ts';
import { gridAddress } from './grids/grid-address.ts';
import { agreedText, dutyInWords, type DutyInWords } from './duty-in-words.ts';
import { dutyInterpretations, type DutyInterpretation } from './obligation-readings.ts';
import { instanceRows, monthRows, openRows, type InstanceRow, type MonthRow } from './obligation-rows.ts';
import { stripOf, type StripMonth } from './obligation-strip.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { recordView, type RecordView } from './record-page.ts';
import type { Site } from './site.ts';
import { durationText, plainText, shapeAt, valueView, type FieldView, type LinkView } from './value.ts';
import { standingOfId, verdictView, type VerdictCount, type VerdictView } from './verdicts-of-site.ts';

/** A value that a duty needs and the contract leaves open. */
export interface ParameterLine {
  readonly link: LinkView;
  readonly value: string | undefined;
}

/** The page of one duty: what it says, how it is decided, how it stands, and why. */
export interface DutyPage {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly bearer: string;
  readonly verdict: VerdictView | undefined;
  readonly counts: readonly VerdictCount[];
  readonly total: number;
  readonly phrase: string;
  readonly clauses: readonly LinkView[];
  readonly how: DutyInWords | undefined;
  readonly unchecked: string | undefined;
  readonly note: string | undefined;
  readonly parameters: readonly ParameterLine[];
  readonly strip: readonly StripMonth[];
  readonly open: readonly InstanceRow[];
  readonly rows: readonly InstanceRow[];
  readonly months: readonly MonthRow[];
  readonly interpretations: readonly DutyInterpretation[];
  readonly penalty: { readonly link: LinkView; readonly text: string } | undefined;
  /** The grid of its members, where it asks for each of an inventory. */
  readonly grid: string | undefined;
  readonly fields: readonly FieldView[];
  readonly record: Pick<RecordView, 'source' | 'referrers' | 'kindLabel' | 'kindAddress'>;
}

/** Fields that the page says in words of its own. */
const SAID = new Set([
  'title',
  'phrase',
  'clauses',
  'bearer',
  'per',
  'delivers',
  'select',
  'test',
  'opens',
  'due',
  'nil',
  'where',
  'unless',
  'interpretations',
  'penalty',
  'unchecked',
  'note',
]);

/** The page of one duty. */
export function dutyPage(site: Site, entry: Entry): DutyPage {
  const standing = standingOfId(site, entry.id)!;
  const { decisions, verdict, counts } = standing;
  const { phrase, unchecked, note, clauses = [], penalty } = entry.data as unknown as Stated;
  const record = recordView(site, entry);
  const open = openRows(decisions, site);
  return {
    frame: frameOf(site, entry.title, addressOf(entry), entry.kind),
    id: entry.id,
    title: entry.title,
    bearer: textOf(entry, 'bearer', site),
    verdict: verdict && verdictView(verdict, site),
    counts,
    total: decisions.length,
    phrase,
    clauses: clauses.map((id) => shortLink(id, site)),
    how: dutyInWords(entry.data, site),
    unchecked,
    note,
    parameters: parametersOf(entry, site),
    strip: stripOf(decisions, new Set(open.map(({ key }) => key)), site),
    open,
    rows: instanceRows(decisions, site),
    months: monthRows(decisions, site),
    interpretations: dutyInterpretations(standing, site),
    penalty: penalty === undefined ? undefined : penaltyOf(penalty, site),
    grid: isCoverage(standing) ? gridAddress(entry.id) : undefined,
    fields: record.fields.filter(({ name }) => !SAID.has(name)),
    record: {
      source: record.source,
      referrers: record.referrers,
      kindLabel: record.kindLabel,
      kindAddress: record.kindAddress,
    },
  };
}

interface Stated {
  readonly phrase: string;
  readonly unchecked?: string;
  readonly note?: string;
  readonly clauses?: readonly string[];
  readonly penalty?: string;
}

/** A field of an obligation as text. */
export function textOf({ kind, data }: Entry, field: string, { library, settings, words }: Site): string {
  const shape = shapeAt(kind.shape, field);
  const value = data[field];
  if (!shape || value === undefined) return '';
  return plainText(valueView(shape, value, { library, lang: settings.locale, words }), settings.locale);
}

/** A record by its id alone, with its title at hand. */
export function shortLink(id: string, { library }: Site): LinkView {
  const entry = library.byId.get(id);
  return { text: id, href: entry && addressOf(entry), ...(entry && entry.title !== id && { note: entry.title }) };
}

function penaltyOf(id: string, site: Site): DutyPage['penalty'] {
  return { link: shortLink(id, site), text: String(site.library.byId.get(id)?.data['text'] ?? '') };
}

/** The parameters that a duty names, with what holds on the site's day. */
function parametersOf({ data }: Entry, site: Site): ParameterLine[] {
  const ids = new Set<string>();
  collectParameters(data, ids);
  return [...ids].map((id) => {
    const found = site.library.byId.get(id);
    const value = parameterOn(site.library, id, site.today);
    const unit = found?.data['unit'];
    return {
      link: { text: found?.title ?? id, href: found && addressOf(found), note: id },
      value: value === undefined ? undefined : [plain(value, site), unit].filter(Boolean).join(' '),
    };
  });
}

/** A value of a parameter: a frequency or a length of time in words. */
function plain(value: unknown, site: Site): string {
  if (typeof value === 'object' && value !== null && 'per' in value) return agreedText(value, site);
  if (typeof value === 'object') return JSON.stringify(value);
  return /^P(?:\d|T\d)/u.test(String(value)) ? durationText(String(value), site.words) : String(value);
}

function collectParameters(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'parameter' && typeof inner === 'string') ids.add(inner);
    else collectParameters(inner, ids);
  }
}
