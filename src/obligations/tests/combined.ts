import type { Test } from '../../../schemas/kernel/test.ts';
import type { TestResult } from '../result.ts';

type Combined = Extract<Test, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

/** Several tests as one: all of them, one of them, or the contrary of one. */
export function combined(test: Combined, evaluate: (inner: Test) => TestResult): TestResult {
  if ('not' in test) return contrary(evaluate(test.not));
  const isAll = 'all' in test;
  const results = (isAll ? test.all : test.any).map(evaluate);
  const pick = isAll ? 'every' : 'some';
  const decided = isAll ? 'violated' : 'met';
  const other = isAll ? 'met' : 'violated';
  const state = results.some((one) => one.state === decided)
    ? decided
    : results.every((one) => one.state === other)
      ? other
      : 'open';
  const satisfied = results[pick]((one) => one.satisfied);
  const open = results.find((one) => one.open !== undefined)?.open;
  const measured = results.flatMap((one) => one.measured ?? []).join('; ');
  const dues = results.flatMap((one) => one.due ?? []).sort();
  const due = isAll ? dues[0] : dues.at(-1);
  return {
    state,
    satisfied,
    evidence: [...new Set(results.flatMap((one) => one.evidence))],
    missing: satisfied ? [] : results.flatMap((one) => one.missing),
    ...(measured && { measured }),
    ...(open !== undefined && state === 'open' && { open }),
    ...(due !== undefined && { due }),
  };
}

function contrary({ state, satisfied, evidence, missing, ...rest }: TestResult): TestResult {
  const turned = { met: 'violated', violated: 'met', open: 'open' } as const;
  return {
    ...rest,
    state: turned[state],
    satisfied: !satisfied,
    evidence: missing,
    missing: satisfied ? evidence : [],
  };
}
