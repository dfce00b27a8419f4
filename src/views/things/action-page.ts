import { fill } from '../../i18n/messages.ts';
import { actionOf, actionStanding, type Action } from '../../incidents/actions.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { standingPiece } from './action-standing.ts';
import { factOf, fieldText, linked, plain, type Line, type Piece, type Table } from './parts.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of an improvement. */
export interface ActionPage extends ThingHead {
  readonly type: 'action';
  /** How it stands, in a sentence. */
  readonly standing: Piece;
  readonly overdue: boolean;
  /** What it came of: the kind and the record. */
  readonly from: { readonly kind: string; readonly record: Piece; readonly day: string } | undefined;
  readonly doneWhen: string | undefined;
  readonly proof: string | undefined;
  readonly redated: Table | undefined;
}

const SAID = new Set(['do', 'from', 'type', 'owner', 'opened', 'due', 'done_when', 'redated', 'closed']);

/** What the page of an action shows. */
export function actionPage(site: Site, entry: Entry): ActionPage {
  const { library, settings } = site;
  const { from, closed, redated } = actionOf(entry);
  const source = library.byId.get(from);
  const isClosed = closed !== undefined && closed.on <= site.today;
  return {
    type: 'action',
    ...thingHead(site, entry, actionFacts(site, entry), SAID),
    standing: { ...standingPiece(site, entry) },
    overdue: actionStanding(entry, site.today).standing === 'overdue',
    from: source && {
      kind: source.kind.labels[settings.locale],
      record: { text: source.title, href: addressOf(source) },
      day: source.day ?? source.id,
    },
    doneWhen: fieldText(site, entry, 'done_when'),
    proof: isClosed ? closed.proof : undefined,
    redated: redated && redatedTable(site, redated),
  };
}

function actionFacts(site: Site, entry: Entry): Fact[] {
  const { words, library } = site;
  const { owner, opened, due, closed, redated = [] } = actionOf(entry);
  const isClosed = closed !== undefined && closed.on <= site.today;
  return [
    ...factOf(words.factOwnerOfAction, [owner === undefined ? undefined : [linked(owner, library)]]),
    ...factOf(words.factType, [plain(fieldText(site, entry, 'type') ?? '')]),
    ...factOf(words.factOpened, [plain(opened)]),
    ...factOf(words.factDue, [
      due === undefined ? plain(words.withoutDue, 'quiet') : plain(due, 'strong'),
      redated.length ? plain(fill(words.redatedTimes, { count: redated.length }), 'quiet') : undefined,
    ]),
    ...factOf(words.factDone, [isClosed ? plain(closed.on, 'strong') : plain(words.notDone, 'quiet')]),
  ];
}

const redatedTable = ({ words, library }: Site, list: NonNullable<Action['redated']>): Table => ({
  heads: [words.redatedOn, words.redatedFrom, words.redatedTo, words.redatedBy],
  title: 0,
  rows: list.map(({ from, to, by, on }): Line[] => [plain(on), plain(from), plain(to), [linked(by, library)]]),
});
