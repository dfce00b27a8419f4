import type { CivilDay } from '../calendar/civil-day.ts';
import { length } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import type { Entry } from '../model/library.ts';
import { dutySite } from './duty-site.ts';
import { shortDay } from './duty-words.ts';
import { coverageOf, shortOf, type RosterMonth } from './duty-month.ts';
import { figureFact, type Fact } from './fact.ts';
import type { Site } from './site.ts';
import type { Piece } from './things/parts.ts';
import { linkTo } from './value.ts';

/** What a month of duty comes to, in five figures. */
export function rosterFacts(site: Site, month: RosterMonth): Fact[] {
  return [
    coverageFact(site, month),
    ...dayFacts(site, month),
    swapFact(site, month),
    deliveryFact(site, month.roster),
  ].filter((fact) => fact !== undefined);
}

function coverageFact(
  { words }: Site,
  { checkedKept, checkedPlan, judged, window, world }: RosterMonth,
): Fact | undefined {
  const checked = checkedKept ?? checkedPlan;
  const coverage = coverageOf(checked, checkedKept ? judged : window, world);
  if (coverage === undefined) return undefined;
  const gaps = checked.gaps.filter(({ kind }) => kind !== 'seam');
  const short = shortOf(checked);
  const time = length(gaps) % 3600 ? `${length(gaps) / 60} ${words.minutes}` : `${length(gaps) / 3600} ${words.hours}`;
  const missing = [
    gaps.length ? fill(words.gapTotal, { time, count: gaps.length }) : words.noGap,
    ...(short.length ? [fill(words.shortCount, { count: short.length })] : []),
  ];
  return figureFact(
    checkedKept ? words.factCoverage : words.factPlanCoverage,
    // Rounded down: a hundred per cent is said of a month without a gap alone.
    `${coverage === 1 ? 100 : (Math.floor(coverage * 10000) / 100).toFixed(2)}%`,
    missing.join(words.clauseComma),
    gaps.length + short.length > 0,
  );
}

function dayFacts({ words }: Site, { days, world }: RosterMonth): Fact[] {
  const kinds = days.map((day) => ({ day, kind: world.calendar.of(day) }));
  const rest = kinds.filter(({ kind }) => kind?.isWorkday === false);
  const holidays = Map.groupBy(rest, ({ kind }) => kind?.holidayName ?? '');
  const named = [...holidays]
    .filter(([name]) => name)
    .map(([name, own]) => fill(words.holidayDays, { name, count: own.length }));
  const makeup = kinds.filter(({ kind }) => kind?.kind === 'makeup-workday');
  const count = (list: readonly unknown[]) => fill(words.dayCount, { count: list.length });
  const which = named.length ? fill(words.restDaysNote, { holidays: named.join(words.listComma) }) : words.weekendsOnly;
  const worked = makeup.map(({ day }) => shortDay(day, words)).join(words.listComma);
  return [
    figureFact(words.factRestDays, count(rest), which),
    ...(makeup.length ? [figureFact(words.factMakeup, count(makeup), worked)] : []),
  ];
}

function swapFact({ words, library }: Site, { differences, kept }: RosterMonth): Fact | undefined {
  if (!kept.length) return undefined;
  const swapped = differences.filter(
    ({ onsite, standby, kept: turns }) => turns.length && onsite.in.length + standby.in.length,
  );
  const isApproved = (record: string) =>
    (library.referrers.get(record) ?? []).some(
      ({ from }) => from.kind.name === 'swap' && from.data['approved'] !== undefined,
    );
  const open = swapped.filter(({ kept: turns }) => !turns.some(({ record }) => isApproved(record)));
  const approved = open.length ? fill(words.swapsUnapproved, { count: open.length }) : words.swapsApproved;
  return figureFact(
    words.factSwaps,
    fill(words.swapCount, { count: swapped.length }),
    swapped.length ? approved : undefined,
    open.length > 0,
  );
}

/** When a paper was handed over, held against the day on which it was due. */
export function deliveryFact(site: Site, paper: Entry): Fact | undefined {
  const { words, library } = site;
  const found = dutySite(site).deliveries.find(({ record }) => record?.id === paper.id);
  const { at } = (paper.data['delivery'] ?? {}) as { readonly at?: string };
  if (!found && at === undefined) return undefined;
  const short = (day: CivilDay) => day.slice(5);
  const duty = (id: string): Piece => ({ text: id, href: linkTo(id, library).href, tone: 'quiet' });
  const delivered = found?.delivered ?? at?.slice(0, 10);
  const due = found?.due ?? undefined;
  const note =
    delivered && due
      ? fill(words.deliveredBy, { delivered: short(delivered), due: short(due) })
      : delivered
        ? fill(words.deliveredOn, { delivered: short(delivered) })
        : `${words.notDelivered}${due ? `　${fill(words.dueBy, { due: short(due) })}` : ''}`;
  return {
    label: words.factDelivery,
    figure: [{ text: found ? words[`state-${found.state}`] : short(delivered ?? '') }],
    lines: [[{ text: note }, ...(found ? [duty(found.obligation)] : [])]],
    attention: found?.state === 'late' || found?.state === 'overdue',
    screenOnly: true,
  };
}
