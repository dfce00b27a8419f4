import { editionDays } from '../../incidents/edition-after.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { contains, type Period } from '../period.ts';
import { dataOf, type ReportTopic, type Scope } from '../scope.ts';

interface Document {
  readonly review_by?: string;
  readonly state?: string;
}

const KINDS = ['runbook', 'article', 'emergency-plan'];

const documentsOf = ({ library }: Scope): Entry[] => KINDS.flatMap((kind) => entriesOf(library, kind));

/** Documents in use whose review was due by the end of the period, or within some days after it. */
export const expiredDocuments = (scope: Scope, until = scope.period.to): Entry[] =>
  documentsOf(scope).filter((entry) => {
    const { review_by, state } = dataOf<Document>(entry);
    return review_by !== undefined && review_by < until && state !== 'retired' && state !== 'draft';
  });

/** What was written down: new and revised documents, those past their review, casestudies. */
export const knowledge: ReportTopic = {
  id: 'knowledge',
  kinds: [...KINDS, 'casestudy'],
  measure: (scope) => {
    const all = documentsOf(scope);
    const isNew = (entry: Entry, period: Period) => contains(period, editionDays(entry)[0]);
    const revised = all.filter((entry) =>
      editionDays(entry)
        .slice(1)
        .some((day) => contains(scope.period, day)),
    );
    const studies = entriesOf(scope.library, 'casestudy').filter(({ day }) => contains(scope.period, day));
    const fresh = all.filter((entry) => isNew(entry, scope.period));
    return {
      figures: [
        { id: 'documents-new', unit: 'document', value: fresh.length, kind: 'runbook' },
        { id: 'documents-revised', unit: 'document', value: revised.length, kind: 'runbook' },
        { id: 'documents-expired', unit: 'document', value: expiredDocuments(scope).length, kind: 'runbook' },
        { id: 'casestudies', unit: 'document', value: studies.length, kind: 'casestudy' },
      ],
      tables: [
        {
          id: 'documents',
          columns: [
            { key: 'document', form: 'record' },
            { key: 'edition', form: 'number' },
          ],
          rows: [...fresh, ...revised.filter((entry) => !fresh.includes(entry))].map((entry) => [
            entry.id,
            editionDays(entry).filter((day) => day <= scope.period.to).length,
          ]),
        },
      ],
    };
  },
};
