import type { Asked } from '../../schemas/kernel/test.ts';
import { common, without, type Span } from '../calendar/span.ts';
import type { Entry } from '../model/library.ts';
import { fits, valuesAt } from './conditions.ts';
import type { TestContext } from './evaluate-test.ts';

/** A person who is there for a while, in a role of a record, and whether fit for what is asked. */
export interface Presence extends Span {
  readonly entry: Entry;
  /** What counts as one: the person, or with several roles, the person in a role. */
  readonly head: string;
  readonly fit: boolean;
}

/** Everybody who is there in the roles asked for during a span. Plans and rosters show nobody. */
export function presencesOf(asked: Asked<'covers-span'>, context: TestContext, span: Span): Presence[] {
  const { records, selection, instance } = context;
  if (!selection) return [];
  const fields = { from: asked.from ?? 'start', until: asked.until ?? 'end' };
  const roles = rolesOf(asked);
  return records.during(selection, fields, span, instance).flatMap(({ entry, from, until }) => {
    if (entry.kind.plan) return [];
    return roles.flatMap((role) =>
      valuesAt(entry, role).flatMap((id) => {
        const head = asked.distinct ? String(id) : `${String(id)} ${role}`;
        return parts({ from, until }, String(id), asked, context).map((part) => ({ ...part, entry, head }));
      }),
    );
  });
}

const rolesOf = ({ who }: Asked<'covers-span'>): readonly string[] => {
  const role = who?.role ?? 'onsite';
  return typeof role === 'string' ? [role] : role;
};

/** A stay, cut where the person's certificate begins or ends. */
function parts(
  span: Span,
  id: string,
  { who }: Asked<'covers-span'>,
  { world }: TestContext,
): (Span & { readonly fit: boolean })[] {
  if (!who?.holds && !who?.where) return [{ ...span, fit: true }];
  const person = world.library.byId.get(id);
  if (!person || !fits(person, who.where, world.library)) return [{ ...span, fit: false }];
  if (!who.holds) return [{ ...span, fit: true }];
  const names = typeof who.holds === 'string' ? [who.holds] : who.holds;
  const fit = names.reduce<Span[]>(
    (left, name) => common(left, validity(name, person, who.valid === 'then', world)),
    [span],
  );
  const unfit = without([span], fit);
  return [...fit.map((one) => ({ ...one, fit: true })), ...unfit.map((one) => ({ ...one, fit: false }))];
}

/** When a person holds a certificate: always, where it does not matter until when it is valid. */
function validity(name: string, person: Entry, then: boolean, { local }: TestContext['world']): Span[] {
  const held = (person.data['certificates'] ?? []) as readonly {
    readonly name: string;
    readonly from: string;
    readonly to?: string;
  }[];
  return held
    .filter((one) => one.name === name)
    .map(({ from, to }) =>
      then
        ? { from: local.at(from, '00:00'), until: to === undefined ? Infinity : local.at(to, '24:00') }
        : { from: -Infinity, until: Infinity },
    );
}
