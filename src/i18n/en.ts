import type { Messages } from './messages.ts';
import { caseReportsEn } from './en/case-reports.ts';
import { commandsEn } from './en/commands.ts';
import { documentsEn } from './en/documents.ts';
import { dutyEn } from './en/duty.ts';
import { handbookEn } from './en/handbook.ts';
import { loopProblemsEn } from './en/loop-problems.ts';
import { loopEn } from './en/loop.ts';
import { lifecycleProblemsEn } from './en/lifecycle-problems.ts';
import { lifecycleEn } from './en/lifecycle.ts';
import { machineEn } from './en/machine.ts';
import { moneyEn } from './en/money.ts';
import { monthsEn } from './en/months.ts';
import { obligationsEn } from './en/obligations.ts';
import { pageEn } from './en/page.ts';
import { papersEn } from './en/papers.ts';
import { problemsEn } from './en/problems.ts';
import { reportFiguresEn } from './en/report-figures.ts';
import { reportsEn } from './en/reports.ts';
import { rostersEn } from './en/rosters.ts';
import { runmodeEn } from './en/runmode.ts';
import { truthEn } from './en/truth.ts';
import { thingsEn } from './en/things.ts';
import { findingEn } from './en/finding.ts';
import { verdictsEn } from './en/verdicts.ts';

/** Every word that the engine says in English. */
export const en: Messages = {
  expected: {
    text: 'some text',
    line: 'one line of text without spaces at its ends',
    id: 'an id: letters, digits, dots, hyphens and parentheses',
    day: 'a day that exists, such as 2022-09-01',
    month: 'a month, such as 2022-09',
    time: 'a moment with its offset, such as 2022-09-01T21:02+08:00',
    clock: 'a time of day in quotes, such as "08:30"',
    'time-zone': 'an IANA time zone, such as Asia/Shanghai',
    duration: 'a duration, such as PT10M (ten minutes) or P5D (five days)',
    count: 'a whole number from 0 on',
    quantity: 'a whole number from 1 on',
    integer: 'a whole number, perhaps below 0',
    number: 'a number',
    share: 'a number from 0 to 1, such as 0.95',
    'day-of-month': 'a day of the month, 1 to 31',
    money: 'an amount with at most two decimals, such as 2780000.00',
    boolean: 'true or false',
    ip: 'an IP address, such as 10.20.0.1',
    mac: 'a MAC address in quotes, such as "00:11:22:33:44:55"',
    network: 'a network, such as 10.20.0.0/16',
    digest: 'a digest: sha256- and 64 hex digits',
    url: 'an address that begins with http:// or https://',
    phone: 'a telephone number',
    path: 'the path of a file in the knowledge base, such as files/change.csv',
    choice: 'one of the values listed',
    reference: 'an id',
    references: 'a list of ids, such as [A-1, A-2]',
    list: 'a list with enough items',
    mapping: 'some lines of `field: value`',
    'day-order': 'days in the right order',
    bounds: 'a min that is not above its max',
    something: 'a value',
  },
  problems: { ...problemsEn, ...loopProblemsEn, ...lifecycleProblemsEn },
  words: {
    ...pageEn,
    ...handbookEn,
    ...documentsEn,
    ...rostersEn,
    ...dutyEn,
    ...thingsEn,
    ...machineEn,
    ...commandsEn,
    ...verdictsEn,
    ...findingEn,
    ...moneyEn,
    ...monthsEn,
    ...obligationsEn,
    ...reportFiguresEn,
    ...reportsEn,
    ...caseReportsEn,
    ...papersEn,
    ...loopEn,
    ...runmodeEn,
    ...lifecycleEn,
    ...truthEn,
  },
};
