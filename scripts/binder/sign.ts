import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Under which name and for which purpose a binder is signed: a signature for anything else does not pass. */
export const SIGNER = 'binder';
const NAMESPACE = 'zhiku-binder';

/** What others need to check signatures of a key. */
export interface PublicKey {
  /** A line of an allowed signers file (ssh-keygen(1), ALLOWED SIGNERS). */
  readonly allowedSigner: string;
  /** Such as `SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8`. */
  readonly fingerprint: string;
}

/** The public half of a private SSH key; a string says in one line why there is none. Asks for its passphrase where needed. */
export async function publicKey(file: string): Promise<PublicKey | string> {
  const stated = existsSync(`${file}.pub`) ? await readFile(`${file}.pub`, 'utf8') : keygen(['-y', '-f', file]);
  const [type = '', base64 = ''] = (stated ?? '').trim().split(/\s+/u);
  const shown = stated === undefined ? undefined : keygen(['-l', '-f', '-'], stated);
  const fingerprint = /SHA256:\S+/u.exec(shown ?? '')?.[0];
  if (!existsSync(file) || fingerprint === undefined) return `Unexpected --key "${file}", expected a private SSH key`;
  return { allowedSigner: `${SIGNER} namespaces="${NAMESPACE}" ${type} ${base64}\n`, fingerprint };
}

/** Signs the list of sums of a folder: writes `SHA256SUMS.sig` beside it. Gives what went wrong, in one line. */
export function sign(folder: string, file: string): string | undefined {
  const sums = join(folder, 'SHA256SUMS');
  const done = keygen(['-q', '-Y', 'sign', '-n', NAMESPACE, '-f', file, sums]);
  if (done !== undefined && existsSync(`${sums}.sig`)) return undefined;
  return `Unexpected answer of ssh-keygen, expected a signature by "${file}"`;
}

/** What ssh-keygen prints; nothing where it fails or is missing. What it says of errors goes to the terminal. */
function keygen(args: readonly string[], input?: string): string | undefined {
  const stdin = input === undefined ? 'inherit' : 'pipe';
  const { status, stdout } = spawnSync('ssh-keygen', args, {
    encoding: 'utf8',
    stdio: [stdin, 'pipe', 'inherit'],
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}
