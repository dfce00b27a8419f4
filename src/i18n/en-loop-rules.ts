/** What the rules on the loop are called in English, and what they look for. */
export const EN_LOOP_RULES = {
  'broken-timeline': [
    'Timeline that does not tell the whole course',
    'The timeline of a casestudy goes from detection to resolution, says what was tried, and agrees with the moments of the incident. That it is in order is looked after by date-order.',
  ],
  'doubtful-exemption': [
    'Doubtful exemption',
    'An exemption from the casestudy is approved by somebody who did not work on the incident, and its minutes are no longer than the incident.',
  ],
  'lone-casestudy': [
    'Casestudy that its incident or action does not know',
    'A casestudy, its incidents and its actions name each other. One side alone loses the thread.',
  ],
  'missing-action': [
    'Casestudy without actions',
    'A casestudy has at least one action, or says why nothing is to be improved.',
  ],
  'missing-casestudy': [
    'Incident without casestudy or exemption',
    'An incident above the threshold of its level has a casestudy, or an exemption with its reason, within the time that the level allows.',
  ],
  'missing-follow-up': [
    'Temporary recovery without follow-up',
    'A recovery that only holds for a while names the action that ends it.',
  ],
  'missing-role': [
    'Review without one of the four roles',
    'Users, service owners, heads of department and peers review an incident; for a role of which nobody was present there is a reason.',
  ],
  'redated-action': [
    'Due day that was moved without order',
    'A due day is moved before it has passed, by somebody other than the owner, and every change is written down.',
  ],
  'same-cause': [
    'Root cause that is the trigger',
    'The trigger set the failure off; the root cause says why it could. One is not the other.',
  ],
  'unknown-level': [
    'Unknown severity',
    'The severity of an incident, casestudy or runbook is one that the knowledge base defines; 1 to 4 where it defines none.',
  ],
  'unrevised-runbook': [
    'Runbook not revised after its incident',
    'A runbook that a casestudy calls revised has an edition published since the incident; one that was left as it was has a reason; one that was followed is named.',
  ],
  'vague-action': [
    'Action without owner, due day or outcome',
    'An action has one owner, a due day and an outcome that can be checked.',
  ],
} as const;
