/**
 * Pages of every type, by the route that makes them (a file below `src/pages`). All tests of the site go over this list:
 * a new page type needs its line here and nothing else. Of each line, the pages of `PICTURED` are also pictured.
 */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  'index.astro': ['/'],
  'search/index.astro': ['/search/'],
  '[kind]/index.astro': [
    '/incidents/',
    '/runbooks/',
    '/assets/',
    '/actions/',
    '/shifts/',
    '/obligations/',
    '/work/',
    '/restores/',
    '/severity-levels/',
    '/articles/',
    '/knowledge-roles/',
    '/knowledge/',
  ],
  '[kind]/page/[page].astro': ['/assets/page/2/'],
  '[kind]/[record].astro': [
    '/shifts/2022-09/',
    '/orders/2022-11/',
    '/inspections/2022-09/',
    '/backups/2023-03/',
    '/approvals/2023-07/',
  ],
  '[kind]/[month]/[tens].astro': ['/orders/2022-11/21/', '/inspections/2022-09/01/', '/backups/2023-03/11/'],
  '[kind]/[document].astro': [
    '/runbooks/RB-LOOP-STORM/',
    '/runbooks/RB-SAN-PATH-LOST/',
    '/runbooks/RB-TIME-SYNC/',
    '/articles/ART-AD-PASSWORD-EXPIRED/',
    '/articles/ART-PRINTER-SHARED/',
    '/articles/ART-VC-SOUND-CHECK/',
    '/articles/ART-DOC-CAMERA/',
    '/emergency-plans/EP-POWER/',
  ],
  'reports/index.astro': ['/reports/'],
  'reports/[report]/index.astro': [
    '/reports/2022-11/',
    '/reports/2022-Y/',
    '/reports/TERM-2023/',
    '/reports/INC-2022-0706/',
    '/reports/FLT-2022-0909/',
    '/reports/INSP-2022-Q3/',
  ],
  'sheets/[kind]/[month].astro': [
    '/sheets/orders/2022-11/',
    '/sheets/inspections/2022-11/',
    '/sheets/changes/2022-11/',
  ],
  'knowledge/upkeep.astro': ['/knowledge/upkeep/'],
  'casestudies/[document].astro': ['/casestudies/CS-2022-002/'],
  '[kind]/[thing].astro': [
    '/incidents/INC-2022-0904/',
    '/incidents/INC-2023-0407/',
    '/actions/ACT-2022-001/',
    '/assets/CSW-SZJ-1/',
    '/assets/SRV-SZJ-018/',
    '/sites/SITE-SZJ/',
    '/rooms/RM-SZJ-DC/',
    '/systems/SYS-001/',
    '/people/PER-11/',
    '/people/PER-92/',
    '/organisations/ORG-S4/',
    '/services/SVC-04/',
    '/services/SVC-10/',
  ],
  'incidents/statistics/index.astro': ['/incidents/statistics/'],
  'incidents/statistics/[dimension]/index.astro': ['/incidents/statistics/system/', '/incidents/statistics/hour/'],
  'incidents/statistics/[dimension]/[...key].astro': [
    '/incidents/statistics/cause/power/',
    '/incidents/statistics/study/exempted/',
  ],
  'incidents/statistics/repeats.astro': ['/incidents/statistics/repeats/'],
  'labels/index.astro': ['/labels/'],
  // The example has no address on the web that a code could lead to; tests/labels.test.ts builds one that has.
  'labels/[place].astro': [],
  'money/index.astro': ['/money/'],
  'rosters/[month].astro': ['/rosters/2022-10/', '/rosters/2022-11/'],
  'holiday-plans/[id].astro': ['/holiday-plans/HP-2022-GQ/'],
  'holiday-lists/[id].astro': ['/holiday-lists/HL-2022-GQ/'],
  'duty/index.astro': ['/duty/'],
  'duty/hours.astro': ['/duty/hours/'],
  'handover.astro': ['/handover/'],
  'deadlines.astro': ['/deadlines/'],
  'contract/[...part].astro': ['/contract/', '/contract/annex1/'],
  'obligations/[id].astro': ['/obligations/OB-012/', '/obligations/OB-033/', '/obligations/OB-077/'],
  'acceptance/index.astro': ['/acceptance/'],
  'coverage/index.astro': ['/coverage/'],
  'coverage/[id].astro': ['/coverage/OB-051/', '/coverage/OB-052/', '/coverage/OB-055/'],
  'interpretations/index.astro': ['/interpretations/'],
  'handbook/*.mdx': [
    '/handbook/',
    '/handbook/loop/',
    '/handbook/machine/',
    '/handbook/search/',
    '/handbook/papers/',
    '/handbook/approval/',
    '/handbook/using/',
    '/handbook/tests/',
    '/handbook/reports/',
    '/handbook/records/',
    '/handbook/obligations/',
    '/handbook/design/',
  ],
  'handbook/kinds/index.astro': ['/handbook/kinds/'],
  'handbook/kinds/[name].astro': ['/handbook/kinds/incident/'],
  'handbook/rules/index.astro': ['/handbook/rules/'],
  'handbook/rules/[id].astro': ['/handbook/rules/unknown-reference/'],
  'handbook/components.astro': ['/handbook/components/'],
  '404.astro': ['/no-such-page/'],
};

/** Addresses of all of them. */
export const ADDRESSES: readonly string[] = Object.values(PAGES).flat();

/** Kilobytes that a page may weigh when it is sent, with all that it loads before anything is asked of it. */
export const WEIGHT = 15;

/** Pages whose text alone is nearly that much, which one reads and prints whole. */
export const HEAVY: readonly (readonly [pages: RegExp, kilobytes: number])[] = [
  // The longest runbooks: 7 KB of words and commands.
  [/^\/runbooks\//u, 16.2],
  // An annex of a contract, which one reads and prints whole: 9 KB of words.
  [/^\/contract\/./u, 17.5],
  // A report with all its figures and their definitions: 6 KB of words, as many of tables.
  [/^\/reports\//u, 19.7],
  // A month of records on paper, every field of each: one opens it to print it.
  [/^\/sheets\//u, 16.5],
];

/** Page types that are pictured, where one address of a route is not enough; of other routes the first address is. */
const PICTURED: Readonly<Record<string, readonly string[]>> = {
  '[kind]/index.astro': ['/incidents/', '/assets/', '/work/'],
  '[kind]/[document].astro': [
    '/runbooks/RB-LOOP-STORM/',
    '/articles/ART-AD-PASSWORD-EXPIRED/',
    '/emergency-plans/EP-POWER/',
  ],
  '[kind]/[thing].astro': [
    '/incidents/INC-2022-0904/',
    '/actions/ACT-2022-001/',
    '/assets/SRV-SZJ-018/',
    '/sites/SITE-SZJ/',
    '/rooms/RM-SZJ-DC/',
    '/systems/SYS-001/',
    '/people/PER-11/',
    '/organisations/ORG-S4/',
    '/services/SVC-04/',
  ],
  'handbook/*.mdx': ['/handbook/', '/handbook/design/'],
};

/** Addresses of the pages that are pictured: one of each type. */
export const PICTURES: readonly string[] = Object.entries(PAGES).flatMap(
  ([route, addresses]) => PICTURED[route] ?? addresses.slice(0, 1),
);

/** Those that are pictured in the dark as well. */
export const DARK: ReadonlySet<string> = new Set(['/', '/assets/', '/runbooks/RB-LOOP-STORM/', '/acceptance/']);
