import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { TOP, type Problem } from '../model/problem.ts';
import { unsafeInSvg } from './svg-gate.ts';

/** A text of the content, decoded. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** What lies below a content folder. Paths are relative, with forward slashes, in code point order. */
export interface Tree {
  readonly texts: readonly SourceFile[];
  readonly attachments: readonly { readonly file: string; readonly bytes: number }[];
  readonly problems: readonly Problem[];
}

/** Largest text and largest attachment, in bytes. A month of shifts is about 100 KB. */
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_ATTACHMENT = 32 * 1024 * 1024;

const TEXT = /\.(?:yaml|mdx)$/u;
const ATTACHMENT = /\.(?:png|jpe?g|webp|avif|gif|svg|pdf|csv|xlsx|docx|txt|cfg|conf|log|zip)$/u;
const SVG = /\.svg$/u;
/** Read by people on the code host, not part of the knowledge base. */
const IGNORED = /^(?:README(?:\.[\w-]+)?\.md|\..*|CODEOWNERS|.*~)$/u;
const NAME = /^[\p{L}\p{N}._()-]+$/u;

/** Reads every file below the folder. A file that cannot be read, named or trusted becomes a problem; nothing is thrown for it. */
export async function readTree(root: string): Promise<Tree> {
  const texts: SourceFile[] = [];
  const attachments: { file: string; bytes: number }[] = [];
  const problems: Problem[] = [];
  const realRoot = await realpath(root);

  const fail = (file: string, code: Problem['code'], values: Problem['values'] = {}) =>
    problems.push({ file, code, place: TOP, severity: 'error', values });

  const visitFolder = async (folder: string): Promise<void> => {
    const names = await readdir(join(root, folder)).catch(() => undefined);
    if (!names) return void fail(folder, 'unreadable-file');
    for (const name of names.filter((one) => !IGNORED.test(one)).sort())
      await visit(folder ? `${folder}/${name}` : name, name);
  };

  const visit = async (file: string, name: string): Promise<void> => {
    // Before anything else: a name in another encoding than UTF-8 leads to no file.
    if (!NAME.test(name)) return void fail(file, 'file-name/characters', { value: name });
    const status = await lstat(join(root, file)).catch(() => undefined);
    if (!status) return void fail(file, 'unreadable-file');
    if (status.isSymbolicLink()) {
      const target = await realpath(join(root, file)).catch(() => undefined);
      const inside = target !== undefined && target.startsWith(realRoot + sep);
      return void fail(file, inside ? 'unreadable-file/link' : 'unreadable-file/link-outside');
    }
    if (status.isDirectory())
      return file.split('/').length > 8 ? void fail(file, 'unreadable-file/deep') : visitFolder(file);
    if (!status.isFile()) return void fail(file, 'unreadable-file/special');
    if (TEXT.test(name)) return status.size > MAX_TEXT ? void tooLarge(file, status.size, MAX_TEXT) : readText(file);
    if (!ATTACHMENT.test(name)) return void fail(file, 'file-name/ending', { value: name });
    const limit = SVG.test(name) ? MAX_TEXT : MAX_ATTACHMENT;
    if (status.size > limit) return void tooLarge(file, status.size, limit);
    if (SVG.test(name)) await checkSvg(file);
    attachments.push({ file, bytes: status.size });
  };

  const checkSvg = async (file: string): Promise<void> => {
    const text = await decoded(file);
    const unsafe = text === undefined ? undefined : unsafeInSvg(text);
    if (unsafe) problems.push({ file, severity: 'error', ...unsafe });
  };

  const tooLarge = (file: string, bytes: number, limit: number) =>
    fail(file, 'unreadable-file/large', { value: megabytes(bytes), limit: megabytes(limit) });

  const readText = async (file: string): Promise<void> => {
    const text = await decoded(file);
    if (text !== undefined) texts.push({ file, text });
  };

  const decoded = async (file: string): Promise<string | undefined> => {
    const bytes = await readFile(join(root, file)).catch(() => undefined);
    if (!bytes) return void fail(file, 'unreadable-file');
    const text = decodeText(bytes);
    if (typeof text === 'string') return text;
    problems.push({ file, severity: 'error', ...text });
    return undefined;
  };

  await visitFolder('');
  return { texts, attachments, problems };
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Text of UTF-8 bytes, or what is wrong with them and where. A byte order mark at the start is dropped; lines end with a line feed. */
export function decodeText(bytes: Uint8Array): string | Pick<Problem, 'code' | 'place' | 'values'> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'unreadable-file/encoding', place: { line: lineOfBadByte(bytes), column: 1 }, values: {} };
  }
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\r(?!\n)/u.exec(text);
  if (!control) return text;
  const before = text.slice(0, control.index);
  const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = { line: before.split('\n').length, column: control.index - before.lastIndexOf('\n') };
  return { code: 'unreadable-file/control', place, values: { code } };
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); ; end = bytes.indexOf(10, start)) {
    const slice = bytes.subarray(start, end === -1 ? undefined : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(slice);
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
    line++;
  }
}
