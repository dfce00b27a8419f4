import type { Editions } from './editions.ts';
import { RUNBOOK_APPROVALS_A_L } from './runbook-approvals-a-l.ts';
import { RUNBOOK_APPROVALS_M_Z } from './runbook-approvals-m-z.ts';

/** Runbooks: who submitted them, and every approval, earliest first. */
export const RUNBOOK_APPROVALS: readonly Editions[] = [...RUNBOOK_APPROVALS_A_L, ...RUNBOOK_APPROVALS_M_Z];
