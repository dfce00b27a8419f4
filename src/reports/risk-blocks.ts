import type { CivilDay } from '../calendar/civil-day.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { ReportWorld } from './measures-of.ts';
import type { Block, Run } from './report-document.ts';
import type { FrozenIssue, ReportRecord, RiskAnswer } from './report-record.ts';
import { proposedRisks, type Proposal } from './risks.ts';
import { choiceWord, recordRun, type Wording } from './wording.ts';

/** What stands below the author's words on risks: the register at the end of the period, and what the data show. */
export function riskBlocks(
  report: ReportRecord,
  issue: FrozenIssue | undefined,
  sources: ReportWorld & { readonly wording: Wording; readonly today: CivilDay },
): Block[] {
  const { wording, library, local } = sources;
  const { words } = wording;
  const asOf = issue?.as_of ?? sources.today;
  const open = entriesOf(library, 'risk').filter((entry) => isOpen(entry, report.period.to));
  const proposals = proposedRisks(library, local, report.period, asOf, words);
  const answered = proposalRows(report.risks ?? [], proposals, issue !== undefined, wording);
  return [
    ...(entriesOf(library, 'risk').length ? register(open, wording) : []),
    ...(answered.length ? [proposalTable(answered, wording)] : []),
  ];
}

/** Whether a risk stood at the end of a day; what was accepted by the client stands, and says so. */
const isOpen = ({ data }: Entry, day: CivilDay): boolean => {
  const { found_on, closed_on } = data as unknown as { readonly found_on: CivilDay; readonly closed_on?: CivilDay };
  return found_on <= day && !(closed_on !== undefined && closed_on <= day);
};

function register(open: readonly Entry[], wording: Wording): Block[] {
  const { words } = wording;
  if (!open.length) return [{ type: 'paragraph', runs: [{ text: words.reportRegisterNone }] }];
  return [
    { type: 'paragraph', runs: [{ text: fill(words.reportRegister, { count: open.length }) }] },
    {
      type: 'table',
      id: 'risks',
      caption: words['tableOf-risks'],
      columns: [
        { key: 'risk', label: words['column-risk'] },
        { key: 'level', label: words['column-level'] },
      ],
      rows: open.map((entry) => [
        recordRun(wording, entry.id),
        { text: choiceWord(wording, 'risk', 'level', String(entry.data['level'])) },
      ]),
    },
  ];
}

const ANSWERS = { keep: 'reportKept', reword: 'reportReworded', dismiss: 'reportDismissed' } as const;

/** What the data show with the author's answers; in a draft also what waits for one. */
function proposalRows(
  answers: readonly RiskAnswer[],
  proposals: readonly Proposal[],
  isFrozen: boolean,
  wording: Wording,
): Run[][] {
  const { words } = wording;
  return proposals.flatMap(({ key, text, evidence }): Run[][] => {
    const answer = answers.find(({ of }) => of === key);
    if (!answer && isFrozen) return [];
    const said = answer
      ? fill(words.reportAnswer, { answer: words[ANSWERS[answer.answer]], reason: answer.reason })
      : words.reportUnanswered;
    const [first = ''] = evidence;
    return [[{ text: answer?.text ?? text }, recordRun(wording, first, first), { text: said }]];
  });
}

const proposalTable = (rows: readonly Run[][], { words }: Wording): Block => ({
  type: 'table',
  id: 'proposals',
  caption: words['tableOf-proposals'],
  columns: [
    { key: 'risk', label: words['column-risk'] },
    { key: 'evidence', label: words['column-evidence'] },
    { key: 'answer', label: words['column-answer'] },
  ],
  rows,
});
