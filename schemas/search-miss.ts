import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line } from './shared/scalars.ts';

/** A search that found nothing useful, told by a reader; it ends as an alias, a document or a case. */
export const searchMiss = defineKind({
  name: 'search-miss',
  labels: { 'zh-CN': '搜索未果', en: 'Search miss', enPlural: 'Search misses' },
  about: {
    'zh-CN': '读者没搜到想要的东西；据此补别名、写文档、加搜索用例。不记是谁搜的。',
    en: 'A reader did not find what was wanted; it leads to an alias, a document or a case. Never says who searched.',
  },
  place: 'search/misses',
  format: 'records',
  section: 'settings',
  path: 'search-misses',
  page: 'list',
  shape: record({
    ...envelope,
    q: field(line, '搜索词：照输入的样子', 'Query: as it was typed'),
    on: field(day, '日期：哪一天', 'On: which day'),
    wanted: field(line.optional(), '想找：本来想找什么', 'Wanted: what the reader looked for'),
    decision: field(
      choice({
        alias: ['补别名', 'Alias added'],
        document: ['写文档', 'Document written'],
        none: ['不处理', 'Nothing to do'],
      }).optional(),
      '处理：怎样补上的',
      'Decision: how it was mended',
    ),
  }),
  title: (r) => r.q,
  day: (r) => r.on,
  columns: ['on', 'wanted', 'decision'],
  facets: ['decision'],
  example: `
id: MISS-2022-10-01
q: 掉盘
on: 2022-10-01
`,
  exampleEn: `
id: MISS-2022-10-01
q: disk dropped
on: 2022-10-01
`,
  refused: [
    {
      why: 'a blank query found nothing because nothing was asked',
      yaml: 'id: MISS-1\nq: " "\non: 2022-10-01',
      at: 'q',
      problem: 'line',
    },
    {
      why: 'who searched is not recorded',
      yaml: 'id: MISS-1\nq: 掉盘\non: 2022-10-01\nby: PER-11',
      at: '',
      problem: 'unknown-field',
    },
  ],
});
