import type { DayExpression } from '../../schemas/kernel/time.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import { textAt } from './conditions.ts';
import { evaluateDay, type DayWorld, type Evaluated } from './day-expression.ts';
import { subjectOf, type Instance, type KernelWorld, type Records } from './kernel-world.ts';
import { eventParameter } from './event.ts';
import { wanted } from './wanted.ts';

/** The day that an expression gives for an instance: its fields are those of the record, member or period declared. */
export const dayIn = (expression: DayExpression, instance: Instance, world: KernelWorld, records: Records): Evaluated =>
  evaluateDay(expression, dayWorldOf(instance, world, records));

function dayWorldOf(instance: Instance, world: KernelWorld, records: Records): DayWorld {
  const subject = subjectOf(instance);
  return {
    calendar: world.calendar,
    local: world.local,
    start: instance.from,
    end: instance.to,
    firstDayOff: instance.firstDayOff,
    field: (path) => (subject ? textAt(subject, path) : undefined),
    parameter: (id) => eventParameter(id, instance, world),
    first: (selection) => firstOf(selection, instance, records),
    nameOf: (path) => (subject ? `${subject.id} ${path}` : path),
  };
}

/** The moment of the first record in the instance that has one. */
function firstOf(selection: Selection, instance: Instance, records: Records) {
  const found = records.in(selection, instance).find(({ day }) => day !== '');
  return found ? found.text : { awaits: wanted(selection, undefined) };
}
