import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../tests/folder.ts';
import { alone } from './lock.ts';

const folder = temporaryFolder('lock');
afterAll(folder.remove);

test('one after the other, and the lock is gone afterwards', async () => {
  const file = join(folder.path, 'a/lock');
  const order: string[] = [];
  const first = alone(
    file,
    () => order.push('waits'),
    async () => {
      order.push('first begins');
      await new Promise((resolve) => setTimeout(resolve, 700));
      order.push('first ends');
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const second = alone(
    file,
    () => order.push('second waits'),
    async () => void order.push('second'),
  );
  await Promise.all([first, second]);
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second']);
  expect(existsSync(file)).toBe(false);
});

test('a lock of a process that is gone is taken over', async () => {
  const file = join(folder.path, 'b');
  writeFileSync(join(folder.path, 'b'), '999999999');
  expect(
    await alone(
      file,
      () => expect.unreachable(),
      async () => 'done',
    ),
  ).toBe('done');
});
