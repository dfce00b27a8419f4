import type { lifecycleProblemsZhCN, lifecycleZhCN } from '../zh-CN/lifecycle.ts';

/** Sentences of `check` about approvals in English. */
export const lifecycleProblemsEn: Readonly<
  Record<keyof typeof lifecycleProblemsZhCN, readonly [message: string, remedy: string]>
> = {
  'shape/computed': [
    'Unexpected "{field}", expected none: it follows from the approvals',
    'Delete it; a document is approved with npm run zhiku -- approve ID',
  ],
  'approval-by-author': [
    'Unexpected approver {person}, who submitted the document',
    'Let another approver read and approve it, and delete this record',
  ],
  'approval-unentitled/submit': [
    'Unexpected {person}, expected somebody who may submit "{role}"',
    'Those who may: {people}; when people change, change the knowledge roles',
  ],
  'approval-unentitled/approve': [
    'Unexpected {person}, expected somebody who may approve "{role}"',
    'Those who may: {people}; when people change, change the knowledge roles',
  ],
  'approval-unentitled/publish': [
    'Unexpected {person}, expected somebody who may publish "{role}"',
    'Those who may: {people}; when people change, change the knowledge roles',
  ],
  'changed-since-approval': [
    'Unexpected change since {person} approved it on {day}; the change was not submitted',
    'Add submitted (by whom, on which day) and have it approved again, or restore the approved text',
  ],
  'changed-since-approval/line': [
    'Unexpected change of this line since {person} approved it on {day}, expected "{was}"; the change was not submitted',
    'Add submitted (by whom, on which day) and have it approved again, or restore the approved text',
  ],
  'state-unfounded/submitted': [
    'Missing submission of a document whose state is submitted',
    'Add submitted: {by: person, on: day}',
  ],
  'state-unfounded/approval': [
    'Missing approval of a published document',
    'Have an approver run npm run zhiku -- approve {id} --publish, or set the state back to submitted',
  ],
  'state-unfounded/publication': [
    'Missing publisher of a published document in its latest approval {approval}',
    'Add published: {by: person, on: day} to the approval',
  ],
  'state-unfounded/digest': [
    'Missing digest in the latest approval {approval}: nobody can tell whether the document changed',
    'Have it approved again: npm run zhiku -- approve {id}',
  ],
  'state-unfounded/retired': [
    'Missing successor of a retired document, and no reason why there is none',
    'Add superseded_by, or a why to retired',
  ],
  'review-overdue': [
    'Unexpected review day {day}, which passed {days} days ago',
    'Have the owner check it and submit it for approval again, or retire it',
  ],
  'review-soon': [
    'Review day {day} comes in {days} days',
    'Have the owner check it and submit it for approval again',
  ],
};

/** Words about the life of documents in English. */
export const lifecycleEn: Readonly<Record<keyof typeof lifecycleZhCN, string>> = {
  stateApproved: 'Approved',
  concern: 'Attention',
  concernChanged: 'Changed since approval',
  concernOverdue: 'Review overdue',
  concernSoon: 'Review within 30 days',
  concernOwnerless: 'Owner has left',
  standingState: 'State',
  filterState: 'State',
  textUnchanged: 'Since approval',
  textUnchangedSince: 'unchanged',
  textChanged: 'changed',
  lastUsed: 'Last used',
  neverUsed: 'Not used yet in an incident or a drill',
  changedNotice: 'This document was changed after {person} approved it on {day}.',
  changedTag: 'Changed',
  revisionWaits: 'The change was submitted by {person} on {day} and waits for approval.',
  revisionNotSubmitted: 'The change has not been submitted for approval.',
  submittedNotice: 'Submitted on {day}, not approved yet. Check with its owner before you act.',
  approvedNotice: 'Approved by {person} on {day}, not published yet.',
  seeDifference: 'See what changed',
  difference: 'Difference from the approved text',
  differenceNote: 'digest of the approved text {digest}',
  differenceMissing:
    'The approved text is not to be had here: the history of the repository has no version with the digest {digest}, perhaps because this is a shallow clone or a copy without history. Fetch the whole history and build again to see it.',
  differenceRemoved: 'Approved',
  differenceAdded: 'Now',
  differenceGap: '{count} equal lines between',
  upkeepTitle: 'Upkeep of knowledge',
  upkeepAbout: 'Documents whose review is due, that changed since their approval, whose owner has left, or that wait.',
  upkeepPending: 'Waiting for approval',
  upkeepNothing: 'No document needs anything.',
  upkeepReview: 'Review by',
  upkeepDays: 'days',
  upkeepSubmitted: 'Submitted',
  upkeepDocument: 'Document',
  approvedOn: 'Approved on',
  upkeepLeft: 'Left on',
  approveMissingId: 'Missing id of a document, expected: npm run zhiku -- approve ID',
  approveUnknown: 'Unexpected "{id}", expected the id of a runbook, an article, a casestudy or an emergency plan',
  approveErrors: 'Unexpected errors in {id}, expected none before it is approved',
  approveWho:
    'Unexpected {email} ({name}), expected the git identity of a person; add the address to emails of the person',
  approveNoGit: 'Missing git identity, set git config user.email and git config user.name',
  approveState: 'Unexpected state "{state}" of {id}, expected a submitted document or a revision of a published one',
  approveNotSubmitted: 'Missing submission of {id}, add submitted: {by: person, on: day} to the document',
  approveEarly: 'Unexpected submission on {day}, after {today}, expected an earlier day; --as-of sets the day',
  approveNoRole: 'Missing knowledge role that covers {id}, say who approves it in org/knowledge-roles.yaml',
  approveOwn: 'Unexpected approver {person}, who submitted {id}, expected somebody else',
  approveNotEntitled: 'Unexpected approver {person}, expected one of those who may approve "{role}": {people}',
  publishNotEntitled:
    'Unexpected publisher {person}, expected one of those who may publish "{role}": {people}; leave out --publish',
  approveDone: '{person} approved {id}, written to {file}',
  approveNext: 'Not published yet: {people} add published to this record and set the state of the document to published',
  approvePublish: 'Published: set the state of the document to published and commit it with the approval',
  approveDry: 'Would write {file} (nothing was written)',
  codeownersNobody: 'Approvers without an account on the code host: {people}',
  flowLabel: 'The way of a document from draft to retired',
  flowSubmit: 'submit',
  flowReturn: 'return',
  flowApprove: 'approve',
  flowPublish: 'publish',
  flowRevise: 'revise',
  flowRetire: 'retire',
  rolesCovers: 'Covers',
  rolesAll: 'All others',
  rolesReview: 'Review',
  rolesDays: '{days} days',
  rolesNone: 'This knowledge base has no knowledge roles: documents need no approval, merging publishes them.',
};
