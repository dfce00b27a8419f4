import { runbook } from '../../schemas/runbook.ts';
import { PERSON_ROLES } from '../../schemas/shared/person-roles.ts';
import { fill } from '../i18n/messages.ts';
import { knowledgeRoles, STEPS, type Holders, type KnowledgeRole, type Step } from '../knowledge/roles.ts';
import { STATES, type State } from '../knowledge/standing.ts';
import { TRANSITIONS, type Transition } from '../knowledge/workflow.ts';
import { choiceText } from './documents/record-words.ts';
import type { Cell, Ledger } from './ledger.ts';
import type { Site } from './site.ts';
import { linkTo } from './value.ts';

/** One way of the drawing: its name, and who may take it. */
export interface Way {
  readonly name: string;
  readonly who: string;
}

/** A state of the drawing, the way on from it and the ways back. */
export interface Station {
  readonly state: string;
  readonly on: Way | undefined;
  readonly back: readonly (Way & { readonly to: string })[];
}

/** The life of a document as a drawing, and who does what as a table; both from the data that the rules use. */
export interface WorkflowView {
  readonly stations: readonly Station[];
  /** Nothing where a knowledge base has no roles. */
  readonly roles: Ledger | undefined;
}

/** The workflow of the knowledge base. */
export function workflowView(site: Site): WorkflowView {
  const { library, today, words } = site;
  const roles = knowledgeRoles(library).filter(({ from = today, to = today }) => from <= today && today <= to);
  const way = ({ name, step }: Transition): Way => ({
    name: words[WORDS[name]],
    who: step ? whoMay(site, step, roles) : '',
  });
  return {
    stations: STATES.map((state, at) => {
      const own = TRANSITIONS.filter(({ from }) => from === state);
      const on = own.find(({ to }) => to === STATES[at + 1]);
      const back = own.filter((one) => one !== on);
      return {
        state: wordOf(site, state),
        on: on && way(on),
        back: back.map((one) => ({ ...way(one), to: wordOf(site, one.to) })),
      };
    }),
    roles: roles.length ? rolesLedger(site, roles) : undefined,
  };
}

const WORDS = {
  submit: 'flowSubmit',
  return: 'flowReturn',
  approve: 'flowApprove',
  publish: 'flowPublish',
  revise: 'flowRevise',
  retire: 'flowRetire',
} as const satisfies Readonly<Record<Transition['name'], keyof Site['words']>>;

/** All kinds of knowledge have the same states. */
const wordOf = (site: Site, state: State): string =>
  state === 'approved' ? site.words.stateApproved : choiceText(site, runbook.shape, 'state', state);

const separatorOf = ({ settings }: Site) => (settings.locale === 'en' ? ', ' : '、');

function holdersText(site: Site, { people = [], roles = [] }: Holders): string {
  const { library, settings } = site;
  const named = roles.map((role) => PERSON_ROLES[role as keyof typeof PERSON_ROLES][settings.locale === 'en' ? 1 : 0]);
  return [...named, ...people.map((id) => linkTo(id, library).text)].join(separatorOf(site));
}

function whoMay(site: Site, step: Step, roles: readonly KnowledgeRole[]): string {
  const people = [...new Set(roles.flatMap((role) => role[step].people ?? []))].sort();
  const named = [...new Set(roles.flatMap((role) => role[step].roles ?? []))];
  return holdersText(site, { people, roles: named });
}

function rolesLedger(site: Site, roles: readonly KnowledgeRole[]): Ledger {
  const { words, settings, library } = site;
  const kindName = (name: string) => library.kinds.find((kind) => kind.name === name)?.labels[settings.locale] ?? name;
  const rows = roles.map(({ title, kinds, categories, review_days: days, ...role }): Cell[] => {
    const covers = [...(kinds ?? []).map(kindName), ...(categories ?? [])].join(separatorOf(site)) || words.rolesAll;
    return [
      { text: title, ...(covers !== title && { note: covers }) },
      ...STEPS.map((step) => ({ text: holdersText(site, role[step]) })),
      { text: fill(words.rolesDays, { days }) },
    ];
  });
  const heads = [words.rolesCovers, words.flowSubmit, words.flowApprove, words.flowPublish, words.rolesReview];
  return { heads, rows, title: 0 };
}
