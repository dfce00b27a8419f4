import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian keeps Java libraries, and those that Preflight, the PDF/A validator of PDFBox, is made of. */
const JARS = '/usr/share/java';
const PREFLIGHT = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => join(JARS, `${name}.jar`),
);

/** Packages of Debian that hold the tools below. */
export const PDF_PACKAGES = [
  'default-jre-headless',
  'libpdfbox2-java',
  'libactivation-java',
  'libjaxb-api-java',
  'poppler-utils',
] as const;

/** Whether this machine has readers of PDF that did not write it. */
export const hasPdfTools = (): boolean =>
  PREFLIGHT.every((jar) => existsSync(jar)) &&
  spawnSync('java', ['-version']).status === 0 &&
  spawnSync('pdfinfo', ['-v']).status === 0;

function output(command: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  return stdout;
}

/** What Preflight complains of, each complaint once: `7.11.2 : …`. It knows PDF/A-1b alone. */
export function preflight(file: string): string[] {
  const said = output('java', ['-cp', PREFLIGHT.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file]);
  const complaints = said.split('\n').flatMap((line) => /^-?[\d.]+ : .*/u.exec(line)?.[0] ?? []);
  if (!complaints.length && !said.includes('is a valid PDF/A-1b file'))
    throw new Error(`Unexpected answer of Preflight: ${said}`);
  return [...new Set(complaints.map((line) => line.replace(/\s*(?:on page \d+|COSObject\{.*)$/u, '')))].sort();
}

/** What poppler states of a file, such as `Tagged`. */
export function pdfFacts(file: string): Record<string, string> {
  const facts = output('pdfinfo', [file]).matchAll(/^([^:\n]+):\s+(.*)$/gmu);
  return Object.fromEntries([...facts].map(([, name, value]) => [name!, value!]));
}

/** A font of a file: whether it is inside, and whether its letters can be told. */
export interface PdfFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
}

export const pdfFonts = (file: string): PdfFont[] =>
  output('pdffonts', [file])
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const [, name, embedded, , unicode] = /^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/u.exec(line) ?? [];
      return name === undefined ? [] : [{ name, isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' }];
    });

/** An element of the structure that a screen reader walks through. */
export interface Tag {
  readonly role: string;
  readonly attributes: readonly string[];
  readonly children: readonly Tag[];
}

/** The tree of tags of a file, as poppler reads it. */
export function pdfTags(file: string): Tag[] {
  interface Open {
    readonly depth: number;
    readonly children: (Tag & { children: Tag[]; attributes: string[] })[];
    readonly attributes: string[];
  }
  const root: Open = { depth: -1, children: [], attributes: [] };
  const open: Open[] = [root];
  for (const line of output('pdfinfo', ['-struct', file]).split('\n')) {
    const [, indent = '', word = ''] = /^( *)(\/?[A-Za-z][A-Za-z0-9]*)/u.exec(line) ?? [];
    if (!word) continue;
    while (open.at(-1)!.depth >= indent.length) open.pop();
    if (word.startsWith('/')) open.at(-1)!.attributes.push(word.slice(1));
    else {
      const tag = { role: word, attributes: [], children: [] };
      open.at(-1)!.children.push(tag);
      open.push({ depth: indent.length, ...tag });
    }
  }
  return root.children;
}

/** All elements below some, each before its children. */
export const tagsWithin = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...tagsWithin(tag.children)]);
