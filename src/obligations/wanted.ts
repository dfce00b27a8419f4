import type { Selection } from '../../schemas/kernel/selection.ts';

/** What is missing, in the words of the data: the kind, its conditions, and for what. */
export function wanted(selection: Selection | undefined, key: string | undefined): string {
  if (!selection) return key ?? '';
  const kind = typeof selection.kind === 'string' ? selection.kind : selection.kind.join('|');
  const conditions = Object.entries(selection.where ?? {}).map(([path, value]) => `${path}=${plain(value)}`);
  return [kind, ...conditions, ...(key === undefined ? [] : [key])].join(' ');
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
