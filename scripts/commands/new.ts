import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { KINDS } from '../../schemas/kinds.ts';
import type { Kind } from '../../schemas/shared/kind.ts';
import { id as idShape } from '../../schemas/shared/scalars.ts';
import { fill } from '../../src/i18n/messages.ts';
import { kindFinder } from '../../src/load/kind-of-file.ts';
import { entriesOf } from '../../src/model/library.ts';
import { nextId } from '../../src/model/next-id.ts';
import { dayField, exampleId, templateOf, titleField } from '../../src/model/template.ts';
import type { Site } from '../../src/site.ts';
import { refuse } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/** The settings are one file, which `init` writes. */
const STARTABLE = KINDS.filter(({ name }) => name !== 'knowledge-base');

/** Starts a file of a kind from its template: under the next free id, in the language of the knowledge base. */
export async function newFile(shell: Shell): Promise<number> {
  const [name, ...more] = shell.operands;
  const kind = STARTABLE.find((one) => one.name === name);
  const names = STARTABLE.map((one) => one.name).join(', ');
  if (!kind)
    return refuse(
      name === undefined
        ? `Missing kind, expected one of: ${names}`
        : `Unexpected kind "${name}", expected one of: ${names}`,
    );
  if (more.length) return refuse(`Unexpected "${more.join(' ')}", expected one kind; a title goes into --title "…"`);
  const title = titleField(kind);
  if (shell.title !== undefined && title === undefined)
    return refuse(`Unexpected --title, the title of a ${kind.name} is made of its other fields`);
  const opened = await oneAtATime(shell, () => openOrExplain(shell));
  if (!opened) return 2;
  const { site } = opened;
  const used = usedIds(site, kind);
  const id = shell.id ?? nextId(used, exampleId(kind), site.today);
  if (!idShape.safeParse(id).success)
    return refuse(`Unexpected --id "${id}", expected letters, digits, dots, hyphens and parentheses`);
  const holder = site.library.byId.get(id)?.file ?? used.find((one) => one.id === id)?.file;
  if (holder !== undefined) return refuse(fill(site.words.newUsed, { id, file: holder }));
  const day = dayField(kind);
  const given = {
    id,
    ...(title !== undefined && shell.title !== undefined && { [title]: shell.title }),
    ...(day !== undefined && { [day]: site.today }),
  };
  const file = fileOf(kind, id, site.today);
  const text = templateOf(kind, { lang: site.settings.locale, words: site.words, given });
  return write(shell, site, file, id, editorLine(shell, kind, file) + text);
}

/** Ids of a kind that are taken; those of files that are not filled in yet, too, by the names of the files. */
function usedIds({ library }: Site, kind: Kind) {
  const kindOf = kindFinder(KINDS);
  const unread = [...library.files].flatMap((file) => {
    const found = kindOf(file);
    return found?.kind === kind && found.stem !== undefined ? [{ id: found.stem, file }] : [];
  });
  return [...entriesOf(library, kind.name), ...unread.filter(({ id }) => !library.byId.has(id))];
}

/** Where a single record of a kind lies: in the folder of its kind, in that of the month where it has one. */
function fileOf(kind: Kind, id: string, today: string): string {
  const folder = kind.place.replace('*', today.slice(0, 7));
  return `${folder}/${kind.stem?.(id) ?? id}.${kind.format === 'document' ? 'mdx' : 'yaml'}`;
}

/** The line by which editors know the form of a record, where the content lies beside the schemas. */
function editorLine({ engine, content }: Shell, kind: Kind, file: string): string {
  const schema = join(engine, 'schemas/json', `${kind.name}.schema.json`);
  if (kind.format === 'document' || relative(engine, content).startsWith('..')) return '';
  const path = relative(dirname(join(content, file)), schema).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${path}\n\n`;
}

async function write(shell: Shell, { words }: Site, file: string, id: string, text: string): Promise<number> {
  const path = join(shell.content, file);
  const shown = relative(shell.folder, path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return refuse(fill(words.newExists, { file: shown }));
  }
  const content = relative(shell.engine, shell.content);
  const options = content === 'content' ? '' : ` --content ${relative(shell.folder, shell.content) || '.'}`;
  process.stdout.write(`${shown}\n`);
  process.stderr.write(`${fill(words.newWrote, { file: shown, id })}\n${fill(words.newNext, { options })}\n`);
  return 0;
}
