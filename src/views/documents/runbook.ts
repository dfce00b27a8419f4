import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import { durationText, fieldsOf, shapeAt, type FieldView } from '../value.ts';
import { deskOf } from '../duty-desk.ts';
import type { Block, DocumentParts, LeadRow } from './document-parts.ts';
import { choiceText } from './record-words.ts';
import { relatedDevices, type Applies } from './related-devices.ts';
import { runbookUses } from './runbook-uses.ts';

/** How many of its first sections say what is behind the situation; they stand after those that act. */
const BACKGROUND = 2;

/** How many devices the head of a runbook names. */
const NAMED = 4;

/** A runbook in the order of a night: how one knows it, what it is for, what must not be done, what to do; then the rest. */
export function runbookParts(site: Site, entry: Entry): DocumentParts {
  const { data, kind } = entry;
  const { words, settings } = site;
  const background = new Set(kind.sections?.[settings.locale].slice(0, BACKGROUND));
  return {
    margin: [
      ...(data['severity'] ? [choiceText(site, kind.shape, 'severity', String(data['severity']))] : []),
      ...(data['takes'] ? [fill(words.takesAbout, { time: durationText(String(data['takes']), words) })] : []),
    ],
    lead: [whenToUse(site, entry)],
    danger: danger(data['danger'] as string | undefined),
    run: {
      id: entry.id,
      title: entry.title,
      severity: String(data['severity'] ?? ''),
      category: data['category'] as readonly string[],
    },
    arrange: (sections) => [
      ...sections.filter(({ text }) => !background.has(text)),
      ...onDuty(site),
      ...sections.filter(({ text }) => background.has(text)),
      ...relatedDevices(site, data['applies'] as Applies | undefined),
      ...runbookUses(site, entry),
    ],
    shown: ['symptoms', 'applies', 'danger', 'severity', 'takes'],
    listed: ['incident', 'drill', 'casestudy'],
  };
}

/** Whom the roster has on duty on the day of the pages, and the next turn; a script looks again by the reader's clock. */
function onDuty(site: Site): Block[] {
  const { words, today } = site;
  const desk = deskOf(site);
  if (!desk) return [];
  const turns = desk.turns.filter(({ label }) => label !== undefined);
  const rests = desk.note ?? fill(words.dutyOfDay, { day: today });
  const { managers, roster } = desk;
  return [{ type: 'duty', anchor: 'part.duty', text: words.dutyHere, desk: { turns, managers, roster }, rests }];
}

function whenToUse(site: Site, { data, kind }: Entry): LeadRow {
  const { words, settings, library } = site;
  const shortened = (field: FieldView) => withFewLinks(field, words);
  const shape = shapeAt(kind.shape, 'applies')!;
  const applies = (data['applies'] ?? {}) as Record<string, unknown>;
  const fields = fieldsOf(shape, applies, { library, lang: settings.locale, words }).map(shortened);
  const symptoms = (data['symptoms'] as readonly string[]).map((text) => ({ type: 'text', text }) as const);
  return {
    label: words.whenToUse,
    columns: [
      { heading: words.seeing, value: { type: 'list', items: symptoms } },
      ...(fields.length ? [{ heading: words.appliesTo, value: { type: 'fields', fields } as const }] : []),
    ],
  };
}

/** The devices of a long list are named further down. */
function withFewLinks(field: FieldView, words: Site['words']): FieldView {
  const { value } = field;
  if (value.type !== 'links' || value.links.length <= NAMED + 1) return field;
  const count = value.more + value.links.length - NAMED;
  const rest = { text: fill(words.andMoreDevices, { count }), href: '#part.devices' };
  return { ...field, value: { ...value, links: [...value.links.slice(0, NAMED), rest], more: 0 } };
}

/** The prohibition, and the reason for it: what follows the first sentence. */
export function danger(text: string | undefined): DocumentParts['danger'] {
  if (!text) return undefined;
  const [ban = text] = /^.*?(?:。|[.!](?=\s)|$)/u.exec(text) ?? [];
  return { ban, reason: text.slice(ban.length).trim() };
}
