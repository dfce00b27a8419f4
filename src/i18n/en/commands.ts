import type { commandsZhCN } from '../zh-CN/commands.ts';

/** Words of the command line in English. */
export const commandsEn: Readonly<Record<keyof typeof commandsZhCN, string>> = {
  errors: '{count} errors',
  warnings: '{count} warnings',
  clean: 'No problems: {records} records, {documents} documents, {seconds} s',
  checking: 'Reading and checking content',
  building: 'Building pages',
  indexing: 'Building the search index',
  publishing: 'Putting the new site in place',
  built1: 'Site written to {out} ({pages} pages, {seconds} s)',
  notBuilt: 'The content has errors; no site was built, and an earlier one is left as it was.',
  listSeparator: ', ',
  clauseSeparator: ', ',
  noNotice: 'Missing notice of {year}, so that workdays are not known: add calendar/{year}.yaml',
  waiting: 'Another run (process {pid}) is at work on this knowledge base; waiting for it',
  portTaken: 'Port {port} is taken, using {next}',
  serving: 'Serving at',
  watching: 'Watching {folder} for changes',
  notUpdated: 'Not updated: errors in the content',
  noContent: 'No knowledge base here: site.yaml is missing in {folder}',
  noContentRemedy: 'Run npm run zhiku -- init {folder} to make one, or name its folder with --content',
  folderNotEmpty: '{folder} is not empty, nothing is overwritten',
  initDone: 'Made a knowledge base in {folder}. Next: npm run zhiku -- build --content {folder} --out {out}',
};
