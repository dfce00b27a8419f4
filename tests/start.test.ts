import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { started, zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

test('start builds and serves; the address is the last line, the next free port is taken and said so', async () => {
  const folder = temporaryFolder('start');
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, 'localhost', resolve));
  const { port } = busy.address() as AddressInfo;
  expect(zhiku(['init', `${folder.path}/kb`]).code).toBe(0);
  const running = await started(
    ['start', '--content', `${folder.path}/kb`, '--out', `${folder.path}/site`, '--port', String(port)],
    /http:/u,
  );
  try {
    expect(running.stderr()).toContain(String(port));
    const address = /http:\S+/u.exec(running.line)![0];
    expect(new URL(address).port).not.toBe(String(port));
    const home = await fetch(address);
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await home.text()).toContain('我们的运维知识库');
    expect((await fetch(`${address}/nowhere/`)).status).toBe(404);
  } finally {
    await running.stop();
    busy.close();
    folder.remove();
  }
});
