/** A fenced block of a doc. Its info string is a language and, for a file of a tree, `file=<path>`. */
interface Block {
  readonly heading: string;
  readonly language: string;
  readonly info: string;
  readonly text: string;
}

/** A small knowledge base of a doc, with the problems of the rule that it has. */
export interface ExampleTree {
  readonly files: Readonly<Record<string, { readonly language: string; readonly text: string }>>;
  readonly expected: readonly string[];
}

/** The doc of a rule, taken apart. */
export interface RuleDoc {
  /** First line, without its mark. */
  readonly title: string;
  /** Headings of level 2, in order. */
  readonly headings: readonly string[];
  readonly trees: readonly ExampleTree[];
  /** Text outside fences. */
  readonly prose: string;
}

/** The info string of the block that ends a bad tree with its problems. */
const EXPECTED = 'text diagnostics';

/** Reads the doc of a rule. A tree ends at its block of problems, or with its section. */
export function parseRuleDoc(markdown: string): RuleDoc {
  const { blocks, prose } = split(markdown);
  const headings = prose.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  return {
    title: (prose[0] ?? '').replace(/^# /u, ''),
    headings,
    trees: headings.flatMap((heading) => treesOf(blocks.filter((block) => block.heading === heading))),
    prose: prose.join('\n'),
  };
}

function split(markdown: string): { blocks: Block[]; prose: string[] } {
  const blocks: Block[] = [];
  const prose: string[] = [];
  const lines = markdown.split('\n');
  let heading = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [, fence, info] = /^(`{3,})(.*)$/u.exec(line) ?? [];
    if (fence === undefined || info === undefined) {
      if (line.startsWith('## ')) heading = line.slice(3);
      prose.push(line);
      continue;
    }
    const end = lines.indexOf(fence, at + 1);
    if (end === -1) throw new Error(`Missing end of the fence in line ${at + 1}`);
    const text = lines.slice(at + 1, end).map((one) => `${one}\n`);
    blocks.push({ heading, language: info.split(' ', 1)[0]!, info, text: text.join('') });
    at = end;
  }
  return { blocks, prose };
}

function treesOf(blocks: readonly Block[]): ExampleTree[] {
  const trees: ExampleTree[] = [];
  let files: Record<string, Block> = {};
  const close = (expected: readonly string[]) => {
    if (Object.keys(files).length) trees.push({ files, expected });
    files = {};
  };
  for (const block of blocks) {
    const file = /(?<= )file=(\S+)$/u.exec(block.info)?.[1];
    if (file) files[file] = block;
    else if (block.info === EXPECTED) close(block.text.trimEnd().split('\n'));
  }
  close([]);
  return trees;
}
