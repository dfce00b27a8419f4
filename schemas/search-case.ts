import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, flag, line, mapping, ref, refs } from './shared/scalars.ts';

/** What somebody types, and the documents that must come first: the search is tested with it at every build. */
export const searchCase = defineKind({
  name: 'search-case',
  labels: { 'zh-CN': '搜索用例', en: 'Search case', enPlural: 'Search cases' },
  about: {
    'zh-CN': '人们会怎样搜、应当搜到什么；每次构建都逐条检验。',
    en: 'What people type and what they must find; every build tests each of them.',
  },
  place: 'search/cases',
  format: 'records',
  section: 'settings',
  path: 'search-cases',
  page: 'list',
  shape: record({
    ...envelope,
    q: field(line, '搜索词：照人们输入的样子', 'Query: as people type it'),
    class: field(
      choice({
        phrase: ['词组', 'Phrase'],
        mixed: ['中英混合', 'Mixed scripts'],
        code: ['错误码', 'Error code'],
        identifier: ['编号', 'Identifier'],
        short: ['短词', 'Short'],
        typo: ['错字', 'Typing error'],
        pinyin: ['拼音', 'Pinyin'],
        synonym: ['同义词', 'Synonym'],
        sentence: ['整句', 'Sentence'],
      }),
      '类别：考的是哪种搜法',
      'Class: the way of searching it tries',
    ),
    expect: field(
      mapping({
        any: field(refs(), '应当出现：其中任何一个', 'Any: one of these must appear'),
        within: field(count, '名次：排在前几名之内', 'Within: among the first so many'),
      }),
      '期望：应当搜到什么',
      'Expected: what must be found',
    ),
    blind: field(
      flag.optional(),
      '盲测：写在看到任何结果之前，成绩单独报告',
      'Blind: written before any result was seen; reported apart',
    ),
    origin: field(ref('search-miss').optional(), '来由：由哪次没搜到引起', 'Origin: the miss it came of'),
  }),
  title: (r) => r.q,
  standing: true,
  columns: ['class', 'expect.any', 'expect.within'],
  facets: ['class'],
  example: `
id: SC-001
q: UPS 转电池
class: mixed
expect: {any: [RB-UPS-BATTERY], within: 3}
`,
  exampleEn: `
id: SC-001
q: UPS on battery
class: mixed
expect: {any: [RB-UPS-BATTERY], within: 3}
`,
  refused: [
    {
      why: 'a case that expects nothing tests nothing',
      yaml: 'id: SC-1\nq: 掉盘\nclass: short',
      at: 'expect',
      problem: 'missing',
    },
    {
      why: 'a rank is a whole number',
      yaml: 'id: SC-1\nq: 掉盘\nclass: short\nexpect: {any: [RB-SAN-PATH-LOST], within: 前三}',
      at: 'expect.within',
      problem: 'count',
    },
  ],
});
