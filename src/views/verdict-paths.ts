import { entriesOf } from '../model/library.ts';
import { sheetsOf, type Sheet } from './acceptance-sheets.ts';
import { contractPages, type ContractPage } from './contract-page.ts';
import { gridsOf } from './coverage-page.ts';
import { dutyPage, type DutyPage } from './obligation-page.ts';
import type { GridPage } from './grids/grid-page.ts';
import { path, type PagePath } from './paths.ts';
import type { Site } from './site.ts';

/** Pages of the contract: its body without a name, and its annexes by theirs. */
export const contractPaths = (site: Site): PagePath<{ part: string | undefined }, { page: ContractPage }>[] =>
  contractPages(site).map((page) => path({ part: page.part === 'body' ? undefined : page.part }, { page }));

/** Pages of duties. */
export const dutyPaths = (site: Site): PagePath<{ id: string }, { page: DutyPage }>[] =>
  entriesOf(site.library, 'obligation')
    .filter((entry) => site.library.byId.get(entry.id) === entry)
    .map((entry) => path({ id: entry.id }, { page: dutyPage(site, entry) }));

/** Pages of grids. */
export const gridPaths = (site: Site): PagePath<{ id: string }, { page: GridPage }>[] =>
  gridsOf(site).map((page) => path({ id: page.id }, { page }));

/** Tables of verdicts to download. */
export const sheetPaths = (site: Site): PagePath<{ name: string }, { sheet: Sheet }>[] =>
  sheetsOf(site).map((sheet) => path({ name: sheet.name }, { sheet }));
