import { fill } from '../i18n/messages.ts';
import { remembered } from '../model/remembered.ts';
import { frequencyText } from './duty-in-words.ts';
import { gridAddress } from './grids/grid-address.ts';
import { gridPage, type GridFigures, type GridPage } from './grids/grid-page.ts';
import type { HoleRow } from './grids/holes.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';
import { standingsOf, type VerdictView } from './verdicts-of-site.ts';

/** A grid as a line of the overview. */
export interface CoverageLine {
  readonly id: string;
  readonly link: LinkView;
  readonly per: string;
  readonly members: number;
  readonly periods: number;
  readonly verdict: VerdictView | undefined;
  readonly figures: GridFigures;
}

/** All grids of the site, and what is missing in any of them. */
export interface CoveragePage {
  readonly frame: Frame;
  readonly lede: string;
  readonly lines: readonly CoverageLine[];
  readonly holes: readonly (HoleRow & { readonly duty: LinkView; readonly href: string })[];
}

/** Every grid of the site, computed once. */
export const gridsOf = remembered((site: Site): readonly GridPage[] =>
  standingsOf(site).flatMap((standing) => gridPage(standing, site) ?? []),
);

/** The overview of coverage. */
export function coveragePage(site: Site): CoveragePage {
  const { words, today, library } = site;
  const grids = gridsOf(site);
  const kind = library.kinds.find(({ name }) => name === 'obligation');
  return {
    frame: frameOf(site, words.coverageTitle, '/coverage/', kind),
    lede: fill(grids.length ? words.coverageLede : words.coverageNone, { day: today }),
    lines: grids.map((grid) => lineOf(grid, site)),
    holes: grids.flatMap((grid) =>
      grid.holes.map((hole) => ({
        ...hole,
        duty: { text: grid.id, href: gridAddress(grid.id), note: titleOf(grid.id, site) },
        href: `${gridAddress(grid.id)}#${hole.anchor}`,
      })),
    ),
  };
}

const titleOf = (id: string, { library }: Site): string => library.byId.get(id)?.title ?? id;

function lineOf({ id, groups, size, verdict, figures }: GridPage, site: Site): CoverageLine {
  return {
    id,
    link: { text: titleOf(id, site), href: gridAddress(id) },
    per: frequencyText(site.library.byId.get(id)?.data ?? {}, site),
    members: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    periods: size,
    verdict,
    figures,
  };
}
