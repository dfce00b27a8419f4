import { evening } from './evening.ts';
import { late } from './late.ts';
import type { Matter } from './matter.ts';
import { morning } from './morning.ts';
import { occasional } from './occasions.ts';
import { rest } from './rest.ts';
import { summer } from './summer.ts';
import { winter } from './winter.ts';

/** Everything that came up on duty in the year and ended there; each once. */
export const allMatters: readonly Matter[] = [
  ...evening,
  ...late,
  ...morning,
  ...rest,
  ...summer,
  ...winter,
  ...occasional,
];
