import { foundIn, type Rule } from './rule.ts';

/** A document in use, or an action still open, whose owner has left. */
export const ownerGone: Rule = {
  id: 'owner-gone',
  severity: 'error',
  check: (library, { today }) =>
    library.entries.flatMap((entry) => {
      const { owner, state, closed } = entry.data as { owner?: string; state?: string; closed?: unknown };
      const isLive =
        entry.kind.format === 'document' ? state !== 'retired' : entry.kind.name === 'action' && closed === undefined;
      const person = isLive && owner !== undefined ? library.byId.get(owner) : undefined;
      const day = person?.data['off_post'] as string | undefined;
      if (!person || day === undefined || day >= today) return [];
      return [foundIn(entry, 'owner-gone', { path: ['owner'] }, { value: person.title, day })];
    }),
};
