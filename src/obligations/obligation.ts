import { askedOf, per as perShape, type Per, type PeriodAsked } from '../../schemas/kernel/instance.ts';
import {
  selection as selectionShape,
  where as whereShape,
  type Selection,
  type Where,
} from '../../schemas/kernel/selection.ts';
import { test as testShape, type Test } from '../../schemas/kernel/test.ts';
import { dayExpression, type DayExpression, type TimePeriod } from '../../schemas/kernel/time.ts';
import type { Entry } from '../model/library.ts';

/** A duty as the kernel decides it. What stands loosely in the record has passed its shape. */
export interface Obligation {
  readonly id: string;
  readonly entry: Entry;
  readonly per: Per;
  readonly select: Selection | undefined;
  readonly test: Test;
  readonly opens: DayExpression | undefined;
  readonly due: DayExpression | undefined;
  readonly where: Where | undefined;
  readonly unless: Where | undefined;
  readonly nil: NilReturn | undefined;
  readonly interpretations: readonly string[];
  readonly services: readonly string[];
  readonly sites: readonly string[];
}

/** The test of a duty, and those that its periods have of their own. */
export function testsOf({ per, test }: Obligation): Test[] {
  const own = Array.isArray(per) ? (per as readonly PeriodAsked[]).flatMap((one) => askedOf(one).test ?? []) : [];
  return [test, ...own];
}

/** What an event duty's nil return is called, for which stretch one is due, and by when. */
export interface NilReturn {
  readonly none: string;
  readonly per?: TimePeriod;
  readonly due?: DayExpression;
}

/** The part of an obligation that a reading replaces. */
export type Replacement = Readonly<Record<string, unknown>>;

/** Reads an obligation record; nothing for one that records cannot decide, or whose words are wrong. */
export function obligationOf(entry: Entry, replaced: Replacement = {}): Obligation | undefined {
  const data = { ...entry.data, ...replaced } as Readonly<Record<string, unknown>>;
  const per = perShape.safeParse(data['per']).data;
  const test = testShape.safeParse(data['test']).data;
  if (per === undefined || test === undefined) return undefined;
  return {
    id: entry.id,
    entry,
    per,
    test,
    select: selectionShape.safeParse(data['select']).data,
    opens: dayExpression.safeParse(data['opens']).data,
    due: dayExpression.safeParse(data['due']).data,
    where: whereShape.safeParse(data['where']).data,
    unless: whereShape.safeParse(data['unless']).data,
    nil: data['nil'] as NilReturn | undefined,
    interpretations: (data['interpretations'] ?? []) as readonly string[],
    services: (data['services'] ?? []) as readonly string[],
    sites: (data['sites'] ?? []) as readonly string[],
  };
}
