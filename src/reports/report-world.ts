import type { CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { Library } from '../model/library.ts';
import type { Decision } from '../obligations/decide.ts';
import { decisionsOn, verdictsOn, type Verdicts } from '../obligations/verdicts.ts';
import type { ReportWorld } from './measures-of.ts';
import { figuresOn } from './true-figures.ts';

/** A knowledge base as reports ask it. */
export const reportWorld = (library: Library, local: LocalTime): ReportWorld => ({
  library,
  local,
  decisions: (asOf) => decidedOn(library, local, asOf),
});

/** The verdicts on a day, with what duties ask of frozen reports: every page and command has them from here. */
export const allVerdictsOn = (library: Library, local: LocalTime, asOf: CivilDay): Verdicts =>
  verdictsOn(library, local, asOf, figuresOn(reportWorld(library, local), asOf));

/** The decisions alone, as the chosen readings give them. */
export const decidedOn = (library: Library, local: LocalTime, asOf: CivilDay): Decision[] =>
  decisionsOn(library, local, asOf, figuresOn(reportWorld(library, local), asOf));
