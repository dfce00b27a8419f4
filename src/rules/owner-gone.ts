import { foundIn, type Rule } from './rule.ts';

/** A document in use, or an action still open, whose owner has left. */
export const ownerGone: Rule = {
  id: 'owner-gone',
  severity: 'error',
  gate: 'time',
  check: (library, { today }) =>
    library.entries.flatMap((entry) => {
      const { owner, state, closed } = entry.data as { owner?: string; state?: string; closed?: unknown };
      // A document without a state, such as a report, was finished when it was delivered.
      const isLive =
        entry.kind.format === 'document'
          ? state !== undefined && state !== 'retired'
          : entry.kind.name === 'action' && closed === undefined;
      const person = isLive && owner !== undefined ? library.byId.get(owner) : undefined;
      const day = person?.data['off_post'] as string | undefined;
      if (!person || day === undefined || day >= today) return [];
      return [foundIn(entry, 'owner-gone', { path: ['owner'] }, { value: person.title, day })];
    }),
};
