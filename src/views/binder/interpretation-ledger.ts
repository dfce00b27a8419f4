import { fill } from '../../i18n/messages.ts';
import type { Flip } from '../../obligations/readings.ts';
import type { Block, ReportDocument, ReportSection } from '../../reports/report-document.ts';
import { interpretationsPage, type InterpretationView } from '../interpretations-page.ts';
import { changeText } from '../obligation-readings.ts';
import type { Site } from '../site.ts';
import { verdictsOfSite } from '../verdicts-of-site.ts';
import { column, ledger, linkRun, paragraph } from './plain-blocks.ts';

/** Every place of the contract that can be read in several ways: which reading is in force, why, and what it decides. */
export function interpretationLedger(site: Site): ReportDocument {
  const { words, settings, today } = site;
  const page = interpretationsPage(site);
  return {
    id: 'INTERPRETATIONS',
    title: words.binderInterpretations,
    lang: settings.locale,
    cover: [
      { label: words.binderAsOf, text: today },
      { label: words.binderSettled, text: fill(words.acceptanceOpenCount, { count: page.settled }) },
      { label: words.binderUnsettled, text: fill(words.acceptanceOpenCount, { count: page.open }) },
    ],
    isDraft: false,
    day: today,
    sections: page.interpretations.map((one) => sectionOf(one, site)),
    signatures: [],
  };
}

function sectionOf(one: InterpretationView, site: Site): ReportSection {
  const { words } = site;
  const columns = [
    column('reading', words.binderReading),
    column('says', words.binderSays),
    column('force', words.binderForce),
    column('flips', words.binderFlips),
  ];
  const rows = one.readings.map(({ name, says, isChosen }) => [
    { text: name, isCode: true },
    { text: says },
    { text: isChosen ? words.binderInForce : '' },
    { text: isChosen ? '' : changeText(flipsOf(one.id, name, site), site) },
  ]);
  const blocks: Block[] = [
    paragraph(one.conflict),
    ledger(`readings-${one.id}`, fill(words.binderReadings, { id: one.id }), columns, rows),
    paragraph(one.rule),
    {
      type: 'paragraph',
      runs: [
        { text: words.binderSettledBy, isStrong: true },
        one.settled ? linkRun(one.settled) : { text: words.binderOurs },
      ],
    },
    paragraph(fill(words.binderConcerns, { clauses: idsOf(one.clauses, site), duties: idsOf(one.obligations, site) })),
  ];
  return { id: one.id, heading: `${one.id} ${one.question}`, blocks };
}

/** Verdicts that are otherwise under a reading. */
const flipsOf = (interpretation: string, reading: string, site: Site): readonly Flip[] =>
  verdictsOfSite(site).flips.filter((one) => one.interpretation === interpretation && one.reading === reading);

const idsOf = (links: readonly { readonly text: string }[], { words }: Site): string =>
  links.map(({ text }) => text).join(words.listSeparator) || '–';
