import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { casestudy } from '../../../schemas/casestudy.ts';
import { incident } from '../../../schemas/incident.ts';
import { siteOf } from '../../../tests/site-of.ts';
import { parseYaml } from '../../load/parse-yaml.ts';
import { splitDocument } from '../../load/split-document.ts';
import { compile } from '../../markdown/compile.ts';
import { courseOf, oneLine, type IncidentFacts } from './run-course.ts';
import { casestudyText, incidentYaml } from './run-records.ts';
import { runSetup } from './run-setup.ts';
import { isRun, newRun, reopened, tickOf, withNote, withTick, type Run } from './run.ts';

const at = (clock: string) => `2023-07-20T${clock}:30+08:00`;
const runbook = { id: 'RB-A', title: '磁盘写满', severity: '3', category: ['服务器'] };
const facts: IncidentFacts = {
  id: 'INC-2023-0701',
  title: '磁盘写满',
  severity: '3',
  source: 'alarm',
  detected: '2023-07-20T20:58+08:00',
  reported: '2023-07-20T21:00+08:00',
  resolved: '2023-07-20T21:20+08:00',
  by: 'PER-1',
  outcome: 'solved',
};
const setupIn = (lang: 'zh-CN' | 'en') => runSetup(siteOf({}, '2023-07-20', lang));
const setup = setupIn('zh-CN');

const begun = newRun(at('21:02'), ['找目录', '删文件']);
const ended: Run = {
  ...withNote(withTick(begun, 1, '找目录', at('21:05')), 1, '/data/log 占 90%', at('21:06')),
  ended: at('21:21'),
};

test('a tick is kept with its moment, and can be taken back', () => {
  const ticked = withTick(begun, 2, '删文件', at('21:05'));
  expect(tickOf(ticked, 2, '删文件')).toEqual({ step: 2, title: '删文件', at: at('21:05') });
  expect(withTick(ticked, 2, '删文件', undefined)).toEqual(begun);
  expect(withTick(ticked, 2, '删文件', at('21:09')).ticks).toHaveLength(1);
});

test('a step that has moved is found by its title, unless two have the same', () => {
  const ticked = withTick(begun, 2, '删文件', at('21:05'));
  expect(tickOf(ticked, 3, '删文件')?.at).toBe(at('21:05'));
  expect(tickOf(ticked, 1, '找目录')).toBeUndefined();
  const twice = withTick(newRun(at('21:02'), ['看', '看']), 1, '看', at('21:05'));
  expect(tickOf(twice, 1, '看')).toBeDefined();
  expect(tickOf(twice, 2, '看')).toBeUndefined();
});

test('a blank note is none, and a note ends its draft', () => {
  const drafted = { ...begun, drafts: { 1: '占', 2: '另' } };
  expect(withNote(drafted, 1, ' \n', at('21:03'))).toEqual({ ...begun, drafts: { 2: '另' } });
  expect(withNote(drafted, 1, ' 占满 ', at('21:03')).notes).toEqual([{ step: 1, at: at('21:03'), text: '占满' }]);
});

test('a run that was ended by mistake goes on', () =>
  expect(reopened({ ...begun, ended: at('21:09') })).toEqual(begun));

test.each([undefined, null, 1, {}, { began: 1 }, { ...begun, ticks: {} }])('%j is no run', (value) => {
  expect(isRun(value)).toBe(false);
  expect(isRun(JSON.parse(JSON.stringify(ended)))).toBe(true);
});

test('the course of events runs from the first sign to the end, to the minute', () => {
  expect(
    courseOf(ended, runbook, facts, setup.words).map((one) => `${one.at.slice(11, 16)} ${one.kind} ${one.what}`),
  ).toEqual([
    '20:58 detect 发现：磁盘写满',
    '21:00 report 接报',
    '21:02 respond 开始照 RB-A 处置',
    '21:05 try 第 1 步「找目录」做完',
    '21:06 note 第 1 步记：/data/log 占 90%',
    '21:20 resolve 解除',
  ]);
  const failed = courseOf(ended, runbook, { ...facts, outcome: 'failed' }, setup.words);
  expect(failed.at(-1)).toEqual({ at: '2023-07-20T21:21+08:00', kind: 'note', what: '结束照做，没有解除' });
});

test('what was not resolved has no end in the incident', () => {
  const text = incidentYaml(ended, runbook, { ...facts, outcome: 'partial', by: '' }, setup);
  expect(text).not.toMatch(/resolved:|by:/u);
  expect(text).toContain('outcome: partial');
});

const anything = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => oneLine(text) !== '' && !/[⟦⟧\ud800-\udfff]/u.test(text));
const markup = fc.constantFrom(
  '# a',
  '- b',
  '{x}',
  '<b>',
  '```',
  '| a |',
  'import x',
  '[a](javascript:b)',
  '1. c',
  '> d',
  ': #',
  '---',
);
const typed = fc.oneof(anything, markup);

test('whatever was typed, the incident is one record with these texts', () => {
  fc.assert(
    fc.property(typed, typed, typed, (title, step, note) => {
      const run = withNote(withTick(ended, 2, step, at('21:07')), 2, note, at('21:08'));
      const parsed = parseYaml(incidentYaml(run, runbook, { ...facts, title }, setup));
      const [record] = (parsed.ok ? parsed.value : []) as unknown[];
      const data = incident.shape.parse(record);
      expect(data.title).toBe(oneLine(title));
      expect(data.summary).toContain(oneLine(note));
      expect(data.used_runbooks).toEqual([{ id: 'RB-A', outcome: 'solved' }]);
    }),
  );
});

test.each(['zh-CN', 'en'] as const)(
  'whatever was typed, the casestudy in %s has its sections and no markup of its own',
  async (lang) => {
    const own = setupIn(lang);
    const texts = fc.asyncProperty(typed, typed, async (title, note) => {
      const run = withNote(ended, 2, note, at('21:08'));
      const split = splitDocument(casestudyText('CS-2023-001', run, runbook, { ...facts, title }, own));
      if ('code' in split || !split.frontMatter.ok) throw new Error('Unexpected front matter');
      const data = casestudy.shape.parse(split.frontMatter.value);
      expect(data.timeline.map(({ what }) => what).join()).toContain(oneLine(note));
      const compiled = await compile({ file: 'casestudies/CS-2023-001.mdx', body: split.body, bodyLine: 1, lang });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      expect(compiled.rendered.headings.map(({ text }) => text)).toEqual(casestudy.sections![lang]);
      const rest = compiled.rendered.html.replace(/<\/?(?:h2|p|ul|li|section)(?: [^>]*)?>/gu, '');
      expect(rest).not.toMatch(/<[a-z]/u);
    });
    await fc.assert(texts, { numRuns: 60 });
  },
);
