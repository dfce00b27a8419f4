import type { LocalTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import type { HandoverFinding } from '../roster/handover.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** A break of the chain, as a row. */
export interface BreakRow {
  readonly day: string;
  readonly shift: LinkView | undefined;
  readonly what: string;
  readonly text: string;
}

/** A finding in words. */
export function breakRow(finding: HandoverFinding, site: Site, local: LocalTime): BreakRow {
  const { library, words } = site;
  const { shift, at, kind } = finding;
  return {
    day: local.dayOf(at),
    shift: shift === undefined ? undefined : { ...linkTo(shift, library), text: shift },
    what: words[`handover-${kind}`],
    text: breakText(finding, site),
  };
}

function breakText(finding: HandoverFinding, { library, words }: Site): string {
  const name = (id: string | undefined) => (id === undefined ? '' : (library.byId.get(id)?.title ?? id));
  const role = (one: 'onsite' | 'standby') => (one === 'onsite' ? words.roleOnsite : words.roleStandby);
  const names = (ids: readonly string[]) => ids.map(name).join(words.listSeparator);
  switch (finding.kind) {
    case 'unkept':
      return fill(words.saysUnkept, { people: names(finding.people) });
    case 'absent':
      return fill(words.saysAbsent, { person: name(finding.person), role: role(finding.role) });
    case 'stand-in':
      return fill(finding.instead === undefined ? words.saysExtra : words.saysStandIn, {
        person: name(finding.person),
        instead: name(finding.instead),
        role: role(finding.role),
      });
    case 'late-handover':
      return fill(words.saysLateHandover, { minutes: finding.minutes });
    case 'no-handover':
      return fill(words.saysNoHandover, { shift: finding.expected });
    case 'wrong-predecessor':
      return fill(words.saysWrongPredecessor, { named: finding.named ?? words.nobody, shift: finding.expected });
    case 'unacknowledged':
      return fill(words.saysUnacknowledged, { people: names(finding.people) });
    case 'dropped-item':
      return fill(words.saysDropped, { item: finding.item, title: name(finding.item), shift: finding.from });
  }
}
