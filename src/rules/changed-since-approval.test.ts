import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFolder } from '../../tests/check-tree.ts';
import { temporaryFolder } from '../../tests/folder.ts';
import { approvedText, digestOf } from '../knowledge/approved-text.ts';
import type { ProblemCode } from '../i18n/messages.ts';

const RULE = 'changed-since-approval';
const TO_THE_LINE: ProblemCode = 'changed-since-approval/line';

const BODY = `
## 问题

打印机图标发灰，提示脱机。

## 原因

打印机换了地址。

## 解决

在端口里改成面板上的地址。
`;
const document = (body: string, question = '电脑上显示脱机') => `---
id: ART-A
title: 打印机显示脱机
category: [终端]
state: published
owner: PER-25
questions: [${question}, 打印没反应]
---
${body}`;
const digest = digestOf(approvedText({ title: '打印机显示脱机', questions: ['电脑上显示脱机', '打印没反应'] }, BODY));

const TREE = {
  'site.yaml': 'id: kb\ntitle: 示例\nlocale: zh-CN\ntime_zone: Asia/Shanghai\nas_of: 2022-10-01\n',
  'org/organisations.yaml': '{id: ORG-A, name: 乙方, role: vendor}\n',
  'org/people.yaml':
    '- {id: PER-01, name: 赵甲, org: ORG-A, roles: [pm]}\n- {id: PER-25, name: 褚子, org: ORG-A, roles: [engineer]}\n',
  'approvals/APR-ART-A-1.yaml': `id: APR-ART-A-1
of: ART-A
submitted: {by: PER-25, on: 2022-09-01}
by: PER-01
on: 2022-09-02
digest: ${digest}
published: {by: PER-01, on: 2022-09-02}
`,
  'articles/ART-A.mdx': document(BODY),
};

/** A repository with history, and a copy of its files without. */
const folder = temporaryFolder('changed');
const places = { whole: join(folder.path, 'whole/content'), bare: join(folder.path, 'bare/content') };
const put = (content: string, files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
};
const git = (...args: string[]) =>
  spawnSync('git', ['-C', places.whole, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);

beforeAll(() => {
  put(places.whole, TREE);
  put(places.bare, TREE);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'approved');
  // The approved version is not the newest: what was committed since is looked through.
  put(places.whole, { 'articles/ART-A.mdx': document(BODY.replace('发灰', '是灰的')) });
  git('commit', '-qam', 'later');
});
afterAll(() => folder.remove());

async function found(content: string, text: string): Promise<string[]> {
  put(content, { 'articles/ART-A.mdx': text });
  const diagnostics = await checkFolder(content, join(folder.path, 'cache'));
  return diagnostics.filter(({ rule }) => rule === RULE).map(({ line, message }) => `${line} ${message}`);
}

const SAID = '赵甲 2022-09-02 审批后改过，改动没有提交审批';

it.each<[string, string, string[]]>([
  ['nothing', document(BODY), []],
  ['the ends of lines, and white space at the end', document(BODY).replaceAll('\n', '\r\n') + '\r\n \r\n', []],
  ['who answers for it', document(BODY).replace('PER-25', 'PER-01'), []],
  ['one character', document(BODY.replace('换了', '換了')), [`16 这一行在 ${SAID}；所批的是「打印机换了地址。」`]],
  [
    'one character of a field',
    document(BODY, '电脑上显示脱线'),
    [`7 这一行在 ${SAID}；所批的是「questions: "电脑上显示脱机"」`],
  ],
  ['an item put in first', document(BODY, '打不出来, 电脑上显示脱机'), [`7 自 ${SAID}`]],
  ['items in another order', document(BODY).replace('电脑上显示脱机, 打印没反应', '打印没反应, 电脑上显示脱机'), ['7']],
  ['a line put in', document(BODY.replace('## 原因\n', '## 原因\n\n先重启。\n')), [`16 自 ${SAID}`]],
  ['a line taken away at the end', document(BODY.replace('在端口里改成面板上的地址。\n', '')), ['18']],
])('finds %s', async (_, text, expected) => {
  const lines = await found(places.whole, text);
  expect(lines).toHaveLength(expected.length);
  for (const [at, line] of lines.entries()) expect(line).toContain(expected[at]);
});

it('says that a document changed where its history is not to be had, at its title', async () => {
  expect(await found(places.bare, document(BODY.replace('换了', '換了')))).toEqual([`3 自 ${SAID}`]);
  expect(TO_THE_LINE.split('/')[0]).toBe(RULE);
});
