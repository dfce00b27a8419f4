import { knowledgeOf } from '../knowledge/approval.ts';
import { firstChange } from '../knowledge/changed-text.ts';
import { standingOf } from '../knowledge/standing.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A published document whose text is not the approved one any more, while nobody has submitted the change. */
export const changedSinceApproval: Rule = {
  id: 'changed-since-approval',
  severity: 'warning',
  check: (library, { changedText }) =>
    knowledgeOf(library).flatMap((entry): Found[] => {
      const { state, isAsApproved, pending, latest } = standingOf(entry, library);
      if (state !== 'published' || isAsApproved !== false || pending || !latest) return [];
      const said = { person: library.byId.get(latest.by)?.title ?? latest.by, day: latest.on };
      const texts = changedText?.(entry.id);
      const first = texts && firstChange(texts);
      if (!first?.was) {
        const found = foundIn(entry, 'changed-since-approval', { path: ['title'] }, said);
        return [first ? { ...found, place: first.place } : found];
      }
      const values = { ...said, was: shortened(first.was) };
      return [{ file: entry.file, code: 'changed-since-approval/line', place: first.place, values }];
    }),
};

const shortened = (line: string): string => (line.length > 60 ? `${line.slice(0, 59)}…` : line);
