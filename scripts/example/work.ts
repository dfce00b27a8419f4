import { readCalendar } from './duty/days.ts';
import { duty } from './duty.ts';
import type { ExampleFile } from './file.ts';
import { MONTHS } from './term.ts';
import { backupPlans } from './work/backup-plans.ts';
import { backupRuns, backupsFile } from './work/backups.ts';
import { busyByHand, busyTimes, busyWith } from './work/busy-times.ts';
import { cardPlan, cards } from './work/cards.ts';
import { changes } from './work/changes.ts';
import { readEstate } from './work/estate.ts';
import { inspections, visitsOf } from './work/inspections.ts';
import { ordersFile, ordersOf } from './work/orders/orders.ts';
import { yearPlan } from './work/orders/year.ts';
import { inspectionPlans } from './work/plans.ts';
import { restoresFile } from './work/restores.ts';

/** Plans of inspections and backups, and the records of the work done in each month. */
export function work(): ExampleFile[] {
  const calendar = readCalendar(['2022', '2023']);
  const estate = readEstate();
  const plan = yearPlan();
  const batches = cardPlan();
  const onDuty = busyTimes(duty());
  const runsOf = new Map(MONTHS.map((month) => [month, backupRuns(month, calendar, estate)]));
  const allRuns = [...runsOf.values()].flat();
  const months = MONTHS.flatMap((month) => {
    const held = [...busyByHand(month), ...onDuty];
    const visits = visitsOf(month, calendar, held);
    const taken = [...visits.flatMap(busyWith), ...held];
    const orders = ordersOf({ month, calendar, estate, asked: plan.get(month)!, taken });
    return [
      ...inspections(month, visits, orders),
      ordersFile(month, orders),
      cards(month, calendar, batches.get(month)!),
      ...changes(month),
      backupsFile(month, runsOf.get(month)!),
      ...restoresFile(month, allRuns),
    ];
  });
  return [inspectionPlans(), backupPlans(estate), ...months];
}
