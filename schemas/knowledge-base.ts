import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, list, mapping, quantity, timeZone, url } from './shared/scalars.ts';
import { workingHours } from './shared/working-hours.ts';

/** The settings of a knowledge base: `site.yaml` at the top of the content folder. Its presence makes a folder one. */
export const knowledgeBase = defineKind({
  name: 'knowledge-base',
  labels: { 'zh-CN': '知识库设置', en: 'Settings', enPlural: 'Settings' },
  about: {
    'zh-CN': '知识库的名称、语言、时区和代码仓库；整个知识库一份。',
    en: 'Title, language, time zone and repository of the knowledge base; one for the whole.',
  },
  place: 'site',
  format: 'records',
  section: 'settings',
  path: 'settings',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：显示在页面顶端和标题里', 'Title: shown at the head of every page'),
    subtitle: field(line.optional(), '副标题：显示在首页', 'Subtitle: shown on the home page'),
    locale: field(
      choice({ 'zh-CN': ['中文', 'Chinese'], en: ['英文', 'English'] }),
      '语言：界面的语言',
      'Locale: language of the interface',
    ),
    time_zone: field(timeZone, '时区：IANA 时区名，如 Asia/Shanghai', 'Time zone: IANA name, such as Asia/Shanghai'),
    as_of: field(
      day.optional(),
      '截至日：合同已结束或示例用，固定“今天”',
      'As of: pins today, for a closed contract or an example',
    ),
    url: field(url.optional(), '网址：站点发布后的地址', 'URL: where the site is published'),
    repository: field(
      mapping({
        url: field(url, '地址：代码仓库的网页地址', 'URL: web address of the repository'),
        branch: field(line, '分支：编辑哪个分支', 'Branch: the branch to edit'),
        folder: field(line.optional(), '目录：内容在仓库里的目录', 'Folder: where the content lies in it'),
      }).optional(),
      '仓库：有了它，页面上才有“编辑本页”',
      'Repository: with it, pages offer to be edited',
    ),
    audiences: field(
      list(
        choice({ internal: ['内部', 'Internal'], bureau: ['甲方', 'Client'], auditor: ['审计', 'Auditor'] }),
      ).optional(),
      '版本：为哪些读者各生成一版',
      'Audiences: the editions that are published',
    ),
    working_hours: field(
      workingHours.optional(),
      '工作时间：工作日的办公时间，按它计算工作小时；先写者为默认',
      'Working hours: of workdays, by which working time is counted; the first ones when none is named',
    ),
    list_size: field(
      quantity.optional(),
      '每页行数：列表一页多少行，默认 80',
      'List size: rows on one page of a list; 80 when absent',
    ),
  }),
  title: (r) => r.title,
  standing: true,
  columns: ['locale', 'time_zone', 'as_of'],
  facets: [],
  example: `
id: knowledge-base
title: 运维知识库
locale: zh-CN
time_zone: Asia/Shanghai
`,
  exampleEn: `
id: knowledge-base
title: Operations knowledge base
locale: en
time_zone: Asia/Shanghai
`,
  refused: [
    {
      why: 'a language that the interface does not speak',
      yaml: 'id: kb\ntitle: 库\nlocale: zh\ntime_zone: Asia/Shanghai',
      at: 'locale',
      problem: 'choice',
    },
    {
      why: 'a zone that exists is needed to know which day it is',
      yaml: 'id: kb\ntitle: 库\nlocale: en\ntime_zone: Middle/Earth',
      at: 'time_zone',
      problem: 'time-zone',
    },
  ],
});
