import { field } from './field.ts';
import { clock, line, list, mapping } from './scalars.ts';

/** Office hours of workdays, make-up days included, under the name by which obligations call them. */
export const workingHours = list(
  mapping({
    name: field(line, '名称：义务里怎样称呼，如 办公', 'Name: what obligations call them, such as office'),
    from: field(clock, '起：几点开始，加引号', 'From: when they begin, in quotes'),
    until: field(clock, '止：几点结束，加引号', 'Until: when they end, in quotes'),
    breaks: field(
      list(
        mapping({
          from: field(clock, '起：几点开始', 'From: when the break begins'),
          until: field(clock, '止：几点结束', 'Until: when the break ends'),
        }),
      ).optional(),
      '休息：其间不计工作时间，如午休',
      'Breaks: do not count, such as the lunch hour',
    ),
  }),
);
