import { expect, test } from 'vitest';
import { verifyText } from './verify-text.ts';

const KEY = { allowedSigner: 'binder ssh-ed25519 AAAA\n', fingerprint: 'SHA256:abc' };
const COMMIT = 'c'.repeat(40);
/** The commands of a text, without what they say when all is well. */
const commandsOf = (text: string) =>
  [...text.matchAll(/```(?:sh)?\n(.*?)```/gsu)].map((match) =>
    match[1]!.replace(/echo ".*"/u, 'echo').replace(/--out \S+/u, ''),
  );

test.each([
  ['signed, from a revision', KEY, COMMIT],
  ['signed', KEY, undefined],
  ['neither signed nor in git', undefined, undefined],
])('instructions for a binder that is %s give the same commands in both languages', (_, key, commit) => {
  const [chinese, english] = (['zh-CN', 'en'] as const).map((lang) =>
    verifyText(lang, { asOf: '2023-07-31', commit, key }),
  );
  expect(commandsOf(chinese!)).toEqual(commandsOf(english!));
  for (const text of [chinese!, english!]) {
    expect(text).not.toMatch(/[{}]|<!--/u);
    expect(text.includes('SHA256:abc')).toBe(key !== undefined);
    expect(text.includes(COMMIT)).toBe(commit !== undefined);
    expect(text.includes('ssh-keygen -Y verify')).toBe(key !== undefined);
    expect(text.includes('--as-of 2023-07-31')).toBe(commit !== undefined);
  }
});
