import { later, minutesBetween, minutesOf, moment, type WorkCalendar } from '../../duty/days.ts';
import { type Random, randomOf } from '../../random.ts';
import { type ConfigPlan, configPlans } from '../backup-plans.ts';
import { CHANGES } from '../changes.ts';
import type { ChangeRecord } from '../changes/change.ts';
import { type Estate, inService } from '../estate.ts';
import { expanded, idRanges } from '../id-ranges.ts';
import { workdaysOf } from '../weeks.ts';
import { operatorOn } from './full.ts';
import type { BackupRun } from './run.ts';

/**
 * Days of the month on which collecting begins, where not on the 13th: the plan came into force on 8 July 2022, and the
 * switches were compared on 12 October 2022 (ACT-2022-001).
 */
const FIRST_DAYS: Readonly<Record<string, number>> = { '2022-07': 8, '2022-10': 12 };

/** Collections beside the plan: the core switches in the night after one of them was repaired. */
const EXTRA = [{ id: 'BKR-2022-07-13-C01', plan: 'BKP-C01', at: '2022-07-13T23:00+08:00', by: 'PER-23', stem: 'CSW-' }];

/** The configurations collected in a month: each class in the second working week, and around changes as its plan says. */
export function configBackups(month: string, calendar: WorkCalendar, estate: Estate): BackupRun[] {
  const random = randomOf(`config backups ${month}`);
  const plans = configPlans(estate);
  const days = workdaysOf(month, calendar).filter((day) => Number(day.slice(8)) >= (FIRST_DAYS[month] ?? 13));
  const monthly = plans.map((plan, i) => {
    const day = days[Math.floor(i / 2)]!;
    const at = moment(day, minutesOf(i % 2 ? '14:00' : '10:10') + random.int(0, 25));
    return collection(`BKR-${month}-${plan.id.slice(4)}`, plan, at, plan.assets, operatorOn(day), estate, random);
  });
  const around = CHANGES.map(({ record }) => record).flatMap((record) =>
    plans.flatMap((plan) => aroundChange(record, plan, estate, random)),
  );
  const extra = EXTRA.map((one) => {
    const plan = plans.find(({ id }) => id === one.plan)!;
    const devices = plan.assets.filter((id) => id.startsWith(one.stem));
    return collection(one.id, plan, one.at, devices, one.by, estate, random);
  });
  return [...monthly, ...around, ...extra].filter((run) => run !== undefined).filter(({ at }) => at.startsWith(month));
}

/** The collections that a plan asks for around a change of some of its devices. */
function aroundChange(record: ChangeRecord, plan: ConfigPlan, estate: Estate, random: Random) {
  const touched = expanded(record.assets).filter((id) => plan.assets.includes(id));
  if (!touched.length) return [];
  const stem = `BKR-${record.id.slice(4)}-${plan.id.slice(4)}`;
  const person = record.by[0]!;
  const early = later(record.window.start, random.int(1, 6));
  return [
    ...(plan.around.includes('before') ? [collection(`${stem}-B`, plan, early, touched, person, estate, random)] : []),
    ...(plan.around.includes('after')
      ? [collection(`${stem}-A`, plan, afterwards(record, random), touched, person, estate, random)]
      : []),
  ];
}

/** Shortly before the change is reported done. */
const afterwards = ({ done_at, window }: ChangeRecord, random: Random): string => {
  const minutes = minutesBetween(window.start, done_at);
  return later(window.start, Math.max(8, minutes - random.int(8, 14)));
};

/** One collection from those of the devices that are in service on its day; nothing when there are none. */
function collection(
  id: string,
  plan: ConfigPlan,
  at: string,
  devices: readonly string[],
  person: string,
  { devices: known }: Estate,
  random: Random,
): BackupRun | undefined {
  const assets = known
    .filter((device) => devices.includes(device.id) && inService(device, at.slice(0, 10)))
    .map((device) => device.id);
  if (!assets.length) return undefined;
  const ended_at = later(at, Math.ceil(assets.length * 0.8) + 1);
  return {
    id,
    plan: plan.id,
    form: 'config',
    at,
    ended_at,
    result: 'ok',
    size_gb: Number((0.01 + assets.length * 0.003).toFixed(3)),
    assets: idRanges(assets),
    checked_at: later(ended_at, random.int(2, 12)),
    by: [person],
  };
}
