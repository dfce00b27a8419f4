import { outRefusal } from '../out-folder.ts';
import type { Shell } from '../shell.ts';

/** A command: gets the outside world, gives the exit code. */
export type Command = (shell: Shell) => Promise<number>;

/** All commands by name. Each is loaded when it is asked for, so that `check` does not wait for what only `build` needs. */
export const commands: Readonly<Record<string, Command>> = {
  check: async (shell) => (await import('./check.ts')).check(shell),
  build: writing(async (shell) => (await import('./build.ts')).build(shell)),
  start: writing(async (shell) => (await import('./start.ts')).start(shell)),
  dev: async (shell) => (await import('./dev.ts')).dev(shell),
  init: async (shell) => (await import('./init.ts')).init(shell),
  new: async (shell) => (await import('./new.ts')).newFile(shell),
  calendar: async (shell) => (await import('./calendar.ts')).calendar(shell),
  due: async (shell) => (await import('./due.ts')).due(shell),
  roster: async (shell) => (await import('./roster.ts')).roster(shell),
  verdicts: async (shell) => (await import('./verdicts.ts')).verdicts(shell),
  report: async (shell) => (await import('./report.ts')).report(shell),
  diff: async (shell) => (await import('./diff.ts')).diff(shell),
  acceptance: async (shell) => (await import('./acceptance.ts')).acceptance(shell),
  approve: async (shell) => (await import('./approve.ts')).approve(shell),
  codeowners: async (shell) => (await import('./codeowners.ts')).codeowners(shell),
  diagrams: async (shell) => (await import('./diagrams.ts')).diagrams({ content: shell.content }),
};

/** A command that writes a site, and so must not be pointed at anything else. */
function writing(command: Command): Command {
  return async (shell) => {
    const refusal = outRefusal(shell);
    if (refusal === undefined) return command(shell);
    process.stderr.write(`zhiku: ${refusal}\n`);
    return 2;
  };
}

/** What `--help` prints. */
export const USAGE = `Usage: npm run zhiku -- COMMAND [OPTIONS]

  check            read and check the content            --format pretty|json|sarif|github  --gates change|time
  build            check, then write the site            --out DIR (dist)  --clean  --portable
  start            check, build and serve                --port N (4321)
  dev              serve pages that follow each change   --port N (4321)
  init DIR         make a small knowledge base
  new KIND         start a file of a kind                --id ID --title TEXT
  calendar         what each day is                      --from DAY --to DAY
  due              what must be delivered by when        --from DAY --to DAY
  roster check     gaps, too few people, overlaps, rest  --from TIME --to TIME  --planned  --shifts FILE  --weekend-onsite N
  roster plan      a draft of a month's roster           --month MONTH
  verdicts         how every duty of the contract stands --compare DAY  --fail-on unmet,undetermined,due
  report draft     start the words of a report           PERIOD, such as 2022-10, 2022-Q4, 2022-Y
  report freeze    close a report with its figures       PERIOD  --reissue --reason WHY
  report verify    compute frozen reports again from history  [PERIOD]
  diff BASE        what verdicts and figures change      --format pretty|json|markdown
  acceptance       bind the papers for the acceptance    --out DIR  --key FILE
  approve ID       record that you approve a document    --publish  --what TEXT  --dry-run
  codeowners       who reviews a change of a document, for the code host
  diagrams         draw the Mermaid diagrams that have no SVG yet

All take --content DIR (content), --as-of DAY, --lang zh-CN|en.
Exit codes: 0 clean or warnings only, 1 errors in the content or what --fail-on names, 2 could not run.`;
