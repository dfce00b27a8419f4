import type { caseReportsZhCN } from '../zh-CN/case-reports.ts';

/** Words of reports on single incidents in English. */
export const caseReportsEn: Readonly<Record<keyof typeof caseReportsZhCN, string>> = {
  'reportSection-case-facts': 'Facts',
  'reportSection-case-course': 'Moments and intervals',
  'reportSection-case-steps': 'Step by step',
  'reportSection-case-causes': 'Causes and similar incidents',
  'reportSection-case-actions': 'Actions and their state',
  'reportSection-case-evidence': 'Records behind it',
  reportNoneOfCase: 'No record belongs to it: {kinds}.',

  'figure-case-detection': 'First sign to report',
  'figureIs-case-detection':
    'Minutes from the first sign until the team learnt of it; of several incidents the longest.',
  'figure-case-response': 'Report to answer',
  'figureIs-case-response':
    'Minutes from when the team learnt of it until somebody began to work on it; of several incidents the longest.',
  'figure-case-repair': 'Report to end',
  'figureIs-case-repair':
    'Minutes from when the team learnt of it until service was restored; of several incidents the longest.',
  'figure-case-length': 'Length',
  'figureIs-case-length': 'Minutes from the first sign until service was restored; of several incidents the longest.',
  'figure-case-moments': 'Moments on record',
  'figureIs-case-moments': 'Moments that the records of the incidents state.',
  'figure-case-steps': 'Steps of the study',
  'figureIs-case-steps': 'Entries on the timeline of the casestudies.',
  'figure-case-similar': 'Similar incidents before',
  'figureIs-case-similar':
    'Of the incidents within 365 days before the report, those at the same device or system, or of the same class of cause at a device of the same type.',
  'figure-case-actions-done': 'Actions done',
  'figureIs-case-actions-done':
    'Of the actions that came of the incidents or their studies, those done by the day of the figures.',
  'figure-case-evidence': 'Records behind it',
  'figureIs-case-evidence':
    'Records that name the incidents, their studies or their actions, and the service orders that the incidents list; reports and the actions themselves are left out.',

  'tableOf-case-incidents': 'Incidents on record',
  'tableOf-case-affected': 'Systems and devices affected',
  'tableOf-case-people': 'People who worked on it',
  'tableOf-case-course': 'Moments and the minutes between',
  'tableOf-case-steps': 'Course step by step',
  'tableOf-case-causes': 'Trigger and root cause',
  'tableOf-case-similar': 'Similar incidents before',
  'tableOf-case-actions': 'Improvements',
  'tableOf-case-evidence': 'Records behind it',

  'column-source': 'Source',
  'column-channel': 'Channel',
  'column-affected': 'System or device',
  'column-role': 'Role',
  'column-step': 'Since the step before (min)',
  'column-elapsed': 'In all (min)',
  'column-stage': 'Stage',
  'column-trigger': 'Trigger',
  'column-root-cause': 'Root cause',
  'column-proof': 'Proof',
  'column-record': 'Record',
  'column-day': 'Day',

  'proposal-full': '{item} of {title} is {value}, at its limit of {limit}',
  'proposal-filling': '{item} of {title} is {value} and will meet its limit of {limit} about {by} if it goes on so',
};
