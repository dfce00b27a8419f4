import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, list, text } from './shared/scalars.ts';

/** Words that people use for one thing: a search for any of them finds what says any other. */
export const searchTerm = defineKind({
  name: 'search-term',
  labels: { 'zh-CN': '检索词', en: 'Search term', enPlural: 'Search terms' },
  about: {
    'zh-CN': '同一样东西的各种叫法：搜其中任何一个，都能搜到写着别的叫法的文档。',
    en: 'What people call one thing: a search for any of its names finds documents that say another.',
  },
  place: 'search/thesaurus',
  format: 'records',
  section: 'settings',
  path: 'search-terms',
  page: 'list',
  shape: record({
    ...envelope,
    words: field(
      list(line).min(1, 'list'),
      '叫法：意思相同的词，文档里用的写在最前',
      'Words: that mean the same; the one that documents use comes first',
    ),
    class: field(
      choice({
        synonym: ['同义词', 'Synonym'],
        nickname: ['俗称', 'Nickname'],
        abbreviation: ['缩写', 'Abbreviation'],
        english: ['英文', 'English'],
      }).optional(),
      '类别：是哪一种叫法',
      'Class: what sort of words they are',
    ),
    leads_to: field(
      list(line).optional(),
      '引到：意思不同但常常要找的词，只引过去，不引回来',
      'Leads to: words of another meaning that are often what is wanted; one way only',
    ),
    note: field(text.optional(), '说明：为什么这样收', 'Note: why it is here'),
  }),
  title: (r) => r.words[0]!,
  standing: true,
  columns: ['words', 'leads_to', 'class'],
  facets: ['class'],
  example: `
id: ST-001
words: [环路, 回环, loop]
`,
  exampleEn: `
id: ST-001
words: [loop, switching loop]
`,
  refused: [
    {
      why: 'an entry without words says nothing',
      yaml: 'id: ST-1\nwords: []',
      at: 'words',
      problem: 'list',
    },
    {
      why: 'a blank word would be found everywhere',
      yaml: 'id: ST-1\nwords: [环路, " "]',
      at: 'words.1',
      problem: 'line',
    },
  ],
});
