import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Compiled, Job } from '../markdown/compile.ts';
import { compileDocuments } from './compile-documents.ts';

// Many processes are started, on a machine that may have other work.
vi.setConfig({ testTimeout: 30_000 });

const job = (file: string, body: string): Job => ({ file, body, bodyLine: 1, lang: 'zh-CN' });
const outcome = (compiled: Compiled) => (compiled.ok ? compiled.rendered.html : compiled.problems[0]!.code);

/** Stands in for a parser with a fault: does what the body says, and answers with the rest. */
const FAULTY = `let queue = Promise.resolve();
const answer = ({ file, body }) => {
  if (body === 'abort') process.abort();
  if (body === 'exit') process.exit(0);
  if (body === 'throw') throw new Error('fault');
  if (body === 'hang') for (;;);
  const html = body === 'environment' ? Object.keys(process.env).join() : body;
  return new Promise((sent) => process.send({ file, compiled: { ok: true, rendered: { html } } }, sent));
};
process.on('message', (job) => (queue = queue.then(() => answer(job))));`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiku-worker-'));
  writeFileSync(join(folder, 'faulty.mjs'), FAULTY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('with the parser', () => {
  test('nothing is no work', async () => expect(await compileDocuments([])).toEqual([]));

  test('documents come back in order, each with its own problems', async () => {
    const jobs = [job('a.mdx', '一'), job('b.mdx', '{1}'), job('c.mdx', '二\n\n<Ref'), job('d.mdx', '三')];
    const compiled = await compileDocuments(jobs);
    expect(compiled.map(outcome)).toEqual(['<p>一</p>', 'unsafe-mdx/expression', 'mdx-syntax', '<p>三</p>']);
    expect(compiled[2]).toMatchObject({ problems: [{ file: 'c.mdx', place: { line: 3, column: 1 } }] });
  });

  test('texts that made a parser abort are refused and harm nothing else', async () => {
    const texts = ['export `', 'export </Figure>\\', 'import a from "b\\', 'export default <!--', '{/*'];
    const bodies = texts.flatMap((text) => ['一', `x\n\n${text}`]);
    const compiled = await compileDocuments(bodies.map((body, index) => job(`${index}.mdx`, body)));
    expect(compiled.map(({ ok }) => ok)).toEqual(texts.flatMap(() => [true, false]));
    for (const one of compiled)
      if (!one.ok) expect(one.problems[0]!.code).toMatch(/^(?:unsafe-mdx|mdx-syntax|unreadable-file)/u);
  });

  test('a text that aborts takes no answer along, however slowly they are heard', async () => {
    const long = '一段很长的文字。\n\n'.repeat(8000);
    const bodies = Array.from({ length: 10 }, (_, index) => (index === 8 ? 'import a from "b\\' : long));
    const slowly = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    const compiled = await compileDocuments(
      bodies.map((body, index) => job(`${index}.mdx`, body)),
      { onProgress: slowly },
    );
    expect(compiled.map(({ ok }) => ok)).toEqual(bodies.map((body) => body === long));
  });
});

describe('with a faulty parser', () => {
  const compileAll = (bodies: readonly string[], onProgress?: (done: number) => void) =>
    compileDocuments(
      bodies.map((body, index) => job(`${index}.mdx`, body)),
      { worker: join(folder, 'faulty.mjs'), patienceMs: 4000, ...(onProgress && { onProgress }) },
    );

  test.each(['abort', 'exit', 'throw', 'hang'])('one that makes it %s is named, the others go on', async (fault) => {
    const bodies = Array.from({ length: 40 }, (_, index) => (index === 5 ? fault : String(index)));
    const done: number[] = [];
    const compiled = await compileAll(bodies, (count) => done.push(count));
    expect(compiled.map(outcome)).toEqual(bodies.map((body) => (body === fault ? 'unreadable-file/stuck' : body)));
    expect(compiled[5]).toEqual({
      ok: false,
      problems: [
        { file: '5.mdx', code: 'unreadable-file/stuck', place: { line: 1, column: 1 }, severity: 'error', values: {} },
      ],
    });
    expect(done).toEqual(bodies.map((_, index) => index + 1));
  });

  test('faults at the first, the last and one after another', async () => {
    const bodies = ['abort', 'a', 'exit', 'throw', 'b', 'abort'];
    const stuck = 'unreadable-file/stuck';
    expect((await compileAll(bodies)).map(outcome)).toEqual([stuck, 'a', stuck, stuck, 'b', stuck]);
  });

  test('it knows nothing of the environment', async () => {
    const names = outcome((await compileAll(['environment']))[0]!).split(',');
    expect(names.filter((name) => name && !/^(?:NODE_|__CF)/u.test(name))).toEqual([]);
  });
});
