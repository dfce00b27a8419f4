/** Days on which somebody of the desk is away, both ends included. */
export interface Absence {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly what: 'annual' | 'sick';
}

/** Who of the desk is away when. The people on duty do not take leave; they swap turns instead (`duty/occasions/swaps.ts`). */
export const ABSENCES: readonly Absence[] = [
  { person: 'PER-21', from: '2022-07-25', to: '2022-07-29', what: 'annual' },
  { person: 'PER-22', from: '2022-08-15', to: '2022-08-19', what: 'annual' },
  { person: 'PER-23', from: '2022-10-24', to: '2022-10-28', what: 'annual' },
  { person: 'PER-25', from: '2022-11-07', to: '2022-11-11', what: 'annual' },
  { person: 'PER-24', from: '2022-12-19', to: '2022-12-23', what: 'annual' },
  { person: 'PER-28', from: '2022-12-26', to: '2022-12-28', what: 'sick' },
  { person: 'PER-26', from: '2023-01-16', to: '2023-01-20', what: 'annual' },
  { person: 'PER-29', from: '2023-02-06', to: '2023-02-10', what: 'annual' },
  { person: 'PER-22', from: '2023-02-13', to: '2023-02-14', what: 'sick' },
  { person: 'PER-25', from: '2023-03-15', to: '2023-03-16', what: 'sick' },
  { person: 'PER-27', from: '2023-04-10', to: '2023-04-14', what: 'annual' },
  { person: 'PER-21', from: '2023-05-08', to: '2023-05-12', what: 'annual' },
  { person: 'PER-28', from: '2023-05-22', to: '2023-05-26', what: 'annual' },
  { person: 'PER-23', from: '2023-06-12', to: '2023-06-14', what: 'annual' },
];

/** Who does the work of whom while that person is away. */
const STAND_INS: Readonly<Record<string, string>> = {
  'PER-21': 'PER-22',
  'PER-22': 'PER-21',
  'PER-23': 'PER-21',
  'PER-24': 'PER-26',
  'PER-25': 'PER-26',
  'PER-26': 'PER-25',
  'PER-27': 'PER-21',
  'PER-28': 'PER-22',
  'PER-29': 'PER-25',
};

/** Whether somebody is away on a day. */
export const isAway = (person: string, day: string): boolean =>
  ABSENCES.some((one) => one.person === person && one.from <= day && day <= one.to);

/** Who does the work of a person on a day: the person, or while away the stand-in. */
export const workerOn = (person: string, day: string): string => {
  const worker = isAway(person, day) ? STAND_INS[person] : person;
  if (!worker) throw new Error(`Nobody stands in for ${person} on ${day}`);
  return worker;
};
