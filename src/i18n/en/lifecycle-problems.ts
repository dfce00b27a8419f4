import type { lifecycleProblemsZhCN } from '../zh-CN/lifecycle-problems.ts';

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
  'review-soon': ['Review day {day} comes in {days} days', 'Have the owner check it and submit it for approval again'],
};
