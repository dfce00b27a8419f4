import type { State } from './standing.ts';
import type { Step } from './roles.ts';

/** One way from a state to another, and who takes it: those whom the roles name for a step, or the owner. */
export interface Transition {
  readonly from: State;
  readonly to: State;
  readonly name: 'submit' | 'return' | 'approve' | 'publish' | 'revise' | 'retire';
  readonly step?: Step;
}

/** The life of a document. Forward in the order of the states; `return` and `revise` lead back. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'draft', to: 'submitted', name: 'submit', step: 'submit' },
  { from: 'submitted', to: 'approved', name: 'approve', step: 'approve' },
  { from: 'approved', to: 'published', name: 'publish', step: 'publish' },
  { from: 'published', to: 'retired', name: 'retire' },
  { from: 'submitted', to: 'draft', name: 'return', step: 'approve' },
  { from: 'published', to: 'submitted', name: 'revise', step: 'submit' },
];
