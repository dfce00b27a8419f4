import type { Kind } from '../../schemas/shared/kind.ts';

/** The kind whose records a file holds, and how it holds them. */
export interface FileKind {
  readonly kind: Kind;
  /** The file name, without its ending, when the file lies in the folder of the kind. */
  readonly stem: string | undefined;
}

/** Finds the kind of a file by its path: the longest place that fits. */
export function kindFinder(kinds: readonly Kind[]): (file: string) => FileKind | undefined {
  const places = kinds
    .map((kind) => ({ kind, pattern: placePattern(kind.place) }))
    .sort((a, b) => b.kind.place.split('/').length - a.kind.place.split('/').length);
  return (file) => {
    const ending = file.endsWith('.mdx') ? 'document' : 'records';
    const bare = file.replace(/\.(?:yaml|mdx)$/u, '');
    for (const { kind, pattern } of places) {
      if (kind.format !== ending) continue;
      const match = pattern.exec(bare);
      // A document is named by its id: it lies in the folder, never in place of it.
      if (match && (kind.format === 'records' || match[1])) return { kind, stem: match[1] };
    }
    return undefined;
  };
}

function placePattern(place: string): RegExp {
  const steps = place
    .split('/')
    .map((step) => (step === '*' ? '\\d{4}-(?:0[1-9]|1[0-2])' : step.replace(/[.]/gu, '\\.')));
  return new RegExp(`^${steps.join('/')}(?:/([^/]+))?$`, 'u');
}
