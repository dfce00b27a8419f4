import type { loopProblemsZhCN } from '../zh-CN/loop-problems.ts';

/** Sentences of `check` on the loop from incident to better documents, in English. */
export const loopProblemsEn: Readonly<Record<keyof typeof loopProblemsZhCN, readonly [string, string]>> = {
  'broken-timeline/start': [
    'Unexpected "{value}" at the beginning of the timeline, expected "detect"',
    'Add the first moment at which it could be known, and how it was found',
  ],
  'broken-timeline/end': ['Missing end of the timeline', 'Add the moment at which service was restored, kind resolve'],
  'broken-timeline/after-end': [
    'Unexpected "{value}" after the resolution',
    'Only notes follow the resolution; mend the order or the kind',
  ],
  'broken-timeline/untried': [
    'Missing steps that were tried',
    'Add what was tried and what came of it, kind try; where nothing was, a step that says why',
  ],
  'broken-timeline/disagrees': [
    'Unexpected "{value}" as {kind}, expected "{expected}" as in {field} of {incident}',
    'Compare with the duty log and mend one of the two',
  ],
  'doubtful-exemption/self': [
    'Unexpected approval of the exemption by "{value}", who worked on the incident',
    'Let somebody approve who did not',
  ],
  'doubtful-exemption/long': [
    'Unexpected impact of {value} min, expected at most the {minutes} from detection to the end',
    'Mend the minutes, or the moments of the incident',
  ],
  'lone-casestudy/incident': [
    'Missing "{study}" in {incident}',
    'Write casestudy: {study} in {incident}, or delete it here',
  ],
  'lone-casestudy/study': [
    'Missing "{incident}" in {study}',
    'Add {incident} to the incidents of {study}, or mend the id here',
  ],
  'lone-casestudy/action': [
    'Unexpected "{from}" as the origin of {action}, expected "{study}"',
    'Write from: {study} in {action}, or delete it here',
  ],
  'missing-action': ['Missing actions', 'Add actions; where nothing is to be improved, say why in no_actions'],
  'missing-casestudy': [
    'Missing casestudy: {level}, {minutes} min, threshold {over} min, due by {due}',
    'Write one and name it in casestudy; or add an exemption with principle, minutes, impact and who approved',
  ],
  'missing-follow-up': [
    'Missing follow-up of the temporary recovery "{value}"',
    'Add an action that ends it, and its id in follow_up',
  ],
  'missing-role': [
    'Missing {role} in the review',
    'Add who was present in review.{field}; where nobody was, add the reason in review.absent',
  ],
  'missing-role/review': ['Missing review', 'Add the day and the four parties in review'],
  'redated-action/chain': [
    'Unexpected "{value}" as the former due day, expected "{expected}"',
    'Write every change of the day, in order',
  ],
  'redated-action/due': [
    'Unexpected due day "{value}", expected "{expected}" as last agreed',
    'Mend due, or add this change to redated',
  ],
  'redated-action/late': [
    'Unexpected approval on "{value}", expected by the former due day "{expected}"',
    'Compare the days; what was late already stays late and is not re-dated',
  ],
  'redated-action/self': [
    'Unexpected approval by "{value}", expected somebody other than the owner',
    'Let somebody else approve',
  ],
  'same-cause': [
    'Unexpected root cause that repeats the trigger',
    'The trigger set it off; say why it could, and why nobody knew before',
  ],
  'unknown-level': ['Unexpected severity "{value}", expected one of those defined', 'Write one of: {allowed}'],
  'unrevised-runbook/edition': [
    'Missing edition of {runbook} since the incident of {day}',
    'Publish the revised runbook, approved with npm run zhiku -- approve; or write change: none with the reason',
  ],
  'unrevised-runbook/reason': ['Missing reason why {runbook} was left as it was', 'Add it in reason'],
  'unrevised-runbook/unnamed': [
    'Missing runbook "{runbook}", which was followed in the incident',
    'Add it to runbooks: revised, or the reason why not',
  ],
  'vague-action/owner': ['Missing owner of the action', 'Add the id of one person in owner'],
  'vague-action/due': ['Missing due day of the action', 'Add the last day for it in due'],
  'vague-action/done-when': ['Missing sign of being done', 'Add an outcome in done_when that can be checked'],
};
