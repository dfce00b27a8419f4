import { expected } from './expected.ts';
import { field } from './field.ts';
import { day, flag, mapping, refs, time } from './scalars.ts';

/** A turn of duty that a roster plans: when, who on site, who on standby. A plan is no evidence that it was kept. */
export const plannedShift = mapping({
  start: field(time, '起：接班的时刻', 'Start: when the turn begins'),
  end: field(time, '止：交班的时刻', 'End: when the turn ends'),
  onsite: field(refs('person'), '驻场：在机房值班的人', 'On site: who is on duty in the room'),
  standby: field(refs('person').optional(), '备勤：随叫随到的人', 'Standby: who comes when called'),
  pinned: field(
    flag.optional(),
    '指定：重新排班时保留这一班的人',
    'Pinned: planning again keeps the people of this turn',
  ),
});

/** The days that a roster is for, both included. */
export const coveredDays = mapping({
  from: field(day, '起：第一天', 'From: the first day'),
  to: field(day, '止：最后一天', 'To: the last day'),
}).refine((days) => days.from <= days.to, expected('day-order'));
