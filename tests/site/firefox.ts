import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { temporaryFolder } from '../folder.ts';

/** The package of Debian that holds it, and the name of its program. */
export const FIREFOX = 'firefox-esr';

/** Whether this machine has Firefox. */
export const hasFirefox = (): boolean => spawnSync(FIREFOX, ['--version']).status === 0;

/** A window of Firefox. */
export interface FirefoxWindow {
  go(url: string): Promise<void>;
  type(keys: string): Promise<void>;
  /** What an expression gives on the page, as text; a promise is awaited. */
  evaluate(expression: string): Promise<string>;
  /** Errors that the page wrote to its console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** An answer of the browser, or something that happened. */
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly message?: string;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Starts Firefox without a window and speaks WebDriver BiDi with it: the stock browser, which Playwright cannot drive. */
export async function openFirefox(): Promise<FirefoxWindow> {
  const profile = temporaryFolder('firefox');
  const args = ['--headless', '--no-remote', '--profile', profile.path, '--remote-debugging-port', '0'];
  // As root in a container, its own sandbox cannot be set up.
  const env = { ...process.env, HOME: profile.path, MOZ_DISABLE_CONTENT_SANDBOX: '1' };
  const browser = spawn(FIREFOX, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const socket = new WebSocket(`${await addressOf(browser.stderr)}/session`);
  await once(socket, 'open');
  const complaints: string[] = [];
  const send = commandsOver(socket, complaints);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree')) as { contexts: readonly { context: string }[] };
  const { context } = contexts[0]!;
  return {
    complaints,
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    type: async (keys) => {
      const actions = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    evaluate: async (expression) => {
      const asked = { expression: `String(${expression})`, target: { context }, awaitPromise: true };
      const { result } = (await send('script.evaluate', asked)) as { result?: { value?: string } };
      return result?.value ?? '';
    },
    close: async () => {
      socket.close();
      const ended = once(browser, 'exit');
      browser.kill();
      await ended;
      profile.remove();
    },
  };
}

/** Where the browser says that it listens. */
async function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const found = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(line);
    if (found) return found[1]!;
  }
  throw new Error('Missing address on stderr of Firefox');
}

function commandsOver(socket: WebSocket, complaints: string[]) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message, params } = JSON.parse(String(data)) as Message;
    if (id === undefined) {
      if (params?.level === 'error') complaints.push(params.text ?? '');
      return;
    }
    if (type === 'error') waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let last = 0;
  return (method: string, params: object = {}): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
}
