import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, line, list, mapping, url } from './shared/scalars.ts';

/**
 * One yearly notice on public holidays: the days off and the weekend days worked instead. All other days follow the
 * week. A notice may reach into the year before: 2022-12-31 was set free by the notice of 2023.
 */
export const calendar = defineKind({
  name: 'calendar',
  labels: { 'zh-CN': '节假日安排', en: 'Calendar', enPlural: 'Calendars' },
  about: {
    'zh-CN': '国务院办公厅一年一份的节假日安排；通知发布后录入。',
    en: 'The yearly notice of the State Council on public holidays; entered when it is published.',
  },
  place: 'calendar',
  format: 'records',
  section: 'settings',
  path: 'calendar',
  page: 'list',
  shape: record({
    ...envelope,
    no: field(line, '文号：通知的文号', 'Number: of the notice'),
    issued: field(day, '发布日：通知发布的日期', 'Issued: the day of the notice'),
    source: field(url, '来源：通知全文的网址', 'Source: where its full text is'),
    off: field(
      list(
        mapping({
          name: field(line, '节日：名称', 'Holiday: its name'),
          from: field(day, '起：放假第一天', 'From: first day off'),
          to: field(day, '止：放假最后一天', 'To: last day off'),
        }),
      ),
      '放假：每个节日的起止',
      'Off: first and last day of each holiday',
    ),
    work: field(list(day), '调休上班：要上班的周六、周日', 'Work: Saturdays and Sundays that are workdays'),
    lawful: field(
      list(day),
      '法定节日：放假日中属于全体公民放假节日的日子',
      'Lawful: the days off that are festivals by law for all citizens',
    ),
  }),
  title: (r) => `${r.id.replace(/^CAL-/u, '')} 年节假日安排`,
  day: (r) => r.issued,
  order: [['off.*.from']],
  standing: true,
  columns: ['no', 'issued', 'off', 'work'],
  facets: [],
  stem: (id) => id.replace(/^CAL-/u, ''),
  example: `
id: CAL-2022
no: 国办发明电〔2021〕11号
issued: 2021-10-25
source: http://www.beijing.gov.cn/zhengce/zhengcefagui/202110/t20211026_2520500.html
off:
  - {name: 国庆节, from: 2022-10-01, to: 2022-10-07}
work: [2022-10-08, 2022-10-09]
lawful: [2022-10-01, 2022-10-02, 2022-10-03]
`,
  exampleEn: `
id: CAL-2022
no: Notice 2021-11
issued: 2021-10-25
source: http://www.beijing.gov.cn/zhengce/zhengcefagui/202110/t20211026_2520500.html
off:
  - {name: National Day, from: 2022-10-01, to: 2022-10-07}
work: [2022-10-08, 2022-10-09]
lawful: [2022-10-01, 2022-10-02, 2022-10-03]
`,
  refused: [
    {
      why: 'a source that cannot be opened',
      yaml: 'id: CAL-2022\nno: 11号\nissued: 2021-10-25\nsource: 国务院办公厅\noff: []\nwork: []\nlawful: []',
      at: 'source',
      problem: 'url',
    },
    {
      why: 'a day that does not exist',
      yaml: 'id: CAL-2022\nno: 11号\nissued: 2021-10-25\nsource: https://www.gov.cn/a\noff: []\nwork: [2022-09-31]\nlawful: []',
      at: 'work.0',
      problem: 'day',
    },
  ],
});
