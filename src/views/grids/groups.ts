import type { Library } from '../../model/library.ts';
import { byText } from '../order.ts';
import type { MemberCells } from './decided.ts';

/** Members that stand together: those of a room or of a site. */
export interface MemberGroup {
  /** Nothing for members without a place. */
  readonly name: string | undefined;
  readonly members: readonly MemberCells[];
}

/** With more rooms than one for every three members, rooms say less than sites. */
const MEMBERS_PER_ROOM = 3;

/** Members by the room they stand in; by their site where rooms are many; as one where they have neither. */
export function groupsOf(members: readonly MemberCells[], library: Library): MemberGroup[] {
  const rooms = by('room', members);
  const groups = rooms.size * MEMBERS_PER_ROOM > members.length ? by('site', members) : rooms;
  return [...groups]
    .map(([id, own]) => ({
      name: id === '' ? undefined : (library.byId.get(id)?.title ?? id),
      members: own.toSorted((a, b) => byText(a.member.id, b.member.id)),
    }))
    .sort((a, b) => byText(a.members[0]!.member.id, b.members[0]!.member.id));
}

const by = (field: string, members: readonly MemberCells[]): Map<string, MemberCells[]> =>
  Map.groupBy(members, ({ member }) => String(member.data[field] ?? ''));
