/** Says on stderr what a long run is doing; one line that is written over, and only where a person watches. */
export interface Progress {
  step(what: string): void;
  count(done: number, total: number): void;
  end(): void;
}

/** Progress on a terminal; silent elsewhere, so that logs and pipes stay clean. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => undefined, count: () => undefined, end: () => undefined };
  let what = '';
  const show = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    step: (next) => show((what = next)),
    count: (done, total) => show(`${what} ${done}/${total}`),
    end: () => show(''),
  };
}
