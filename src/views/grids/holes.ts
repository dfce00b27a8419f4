import { remembered } from '../../model/remembered.ts';
import type { Decision } from '../../obligations/decide.ts';
import { missingView, type MissingView } from '../decision-text.ts';
import { instanceLink } from '../obligation-rows.ts';
import type { Site } from '../site.ts';
import { OPEN_VERDICTS, verdictView, type Standing, type VerdictView } from '../verdicts-of-site.ts';
import { holeAnchor } from './axis.ts';
import type { CoverageCells } from './decided.ts';
import type { LinkView } from '../value.ts';

/** A period of a grid in which something is missing. */
export interface HoleRow extends VerdictView {
  readonly anchor: string;
  readonly period: LinkView;
  readonly count: number;
  readonly missing: readonly MissingView[];
  readonly more: number;
  readonly due: string;
}

const SHOWN = 12;

/** What is missing, one row for each period that asks for something. */
export const holeRows = ({ decisions }: Standing, cells: CoverageCells, site: Site): HoleRow[] =>
  decisions.filter(({ verdict }) => OPEN_VERDICTS.has(verdict)).map((one) => holeRow(one, cells, site));

function holeRow(decision: Decision, { members }: CoverageCells, site: Site): HoleRow {
  const { instance, verdict, missing, due, member } = decision;
  const rows = rowIdsOf(members);
  const named = missing.filter((one) => rows.has(one.split(' ', 1)[0]!));
  const shown = (named.length ? named : missing).slice(0, SHOWN);
  return {
    ...verdictView(verdict, site),
    anchor: holeAnchor(instance),
    period: instanceLink(decision, site),
    count: member ? 1 : named.length,
    missing: shown.map((one) => missingView(one, site)),
    more: (named.length || missing.length) - shown.length,
    due: due ?? '',
  };
}

const rowIdsOf = remembered((members: CoverageCells['members']) => new Set(members.map(({ member }) => member.id)));
