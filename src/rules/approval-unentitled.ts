import { isKnowledge, type Approval } from '../knowledge/approval.ts';
import { knowledgeRoles, mayDo, peopleWho, roleOf, STEPS, type KnowledgeRole, type Step } from '../knowledge/roles.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A document submitted, approved or published by somebody who on that day was not entitled to. */
export const approvalUnentitled: Rule = {
  id: 'approval-unentitled',
  severity: 'error',
  check: (library, { lang }) => {
    const roles = knowledgeRoles(library);
    if (!roles.length) return [];
    const comma = lang === 'en' ? ', ' : '、';
    return entriesOf(library, 'approval').flatMap((entry) => checkOne(entry, library, roles, comma));
  },
};

function checkOne(entry: Entry, library: Library, roles: readonly KnowledgeRole[], comma: string): Found[] {
  const approval = entry.data as unknown as Approval;
  const document = library.byId.get(approval.of);
  const role = document && isKnowledge(document.kind) ? roleOf(document, roles, approval.on) : undefined;
  if (!role) return [];
  return STEPS.flatMap((step): Found[] => {
    const act = ACTS[step](approval);
    const person = act && library.byId.get(act.by);
    if (!person || mayDo(person, role[step], act.on)) return [];
    const people = peopleWho(role[step], library, act.on);
    const values = { person: person.title, role: role.title, people: people.map(({ title }) => title).join(comma) };
    return [foundIn(entry, `approval-unentitled/${step}`, { path: PLACES[step] }, values)];
  });
}

const ACTS: Readonly<Record<Step, (approval: Approval) => { by: string; on: string } | undefined>> = {
  submit: ({ submitted }) => submitted,
  approve: (approval) => approval,
  publish: ({ published }) => published,
};

const PLACES: Readonly<Record<Step, ValuePath>> = {
  submit: ['submitted', 'by'],
  approve: ['by'],
  publish: ['published', 'by'],
};
