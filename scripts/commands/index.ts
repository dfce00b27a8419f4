import type { Shell } from '../shell.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { diagrams } from './diagrams.ts';
import { init } from './init.ts';
import { start } from './start.ts';

/** A command: gets the outside world, gives the exit code. */
export type Command = (shell: Shell) => Promise<number>;

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  build,
  start,
  init,
  diagrams: (shell) => diagrams({ content: shell.content }),
};

/** What `--help` prints. */
export const USAGE = `Usage: npm run zhiku -- COMMAND [OPTIONS]

  check            read and check the content     --format pretty|json|sarif|github
  build            check, then write the site     --out DIR (dist)  --clean
  start            check, build and serve         --port N (4321)
  init DIR         make a small knowledge base
  diagrams         draw the Mermaid diagrams that have no SVG yet

All take --content DIR (content), --as-of DAY, --lang zh-CN|en.
Exit codes: 0 clean or warnings only, 1 errors in the content, 2 could not run.`;
