/** An id in use. */
interface Used {
  readonly id: string;
  /** The civil day of its record. */
  readonly day?: string | undefined;
}

/** How ids of a kind are made: what stands before the number, with the year and month of the record in it, and its digits. */
interface Series {
  readonly stem: string;
  readonly digits: number;
}

/**
 * The next free id of a kind, made as most of those in use are made: the number after the highest of its year or month.
 * Where ids are names (`RB-UPS-BATTERY`), their first part and a number.
 *
 * @example INC-2022-0901 and INC-2022-0902, both of September, on 2022-10-03: INC-2022-1001
 * @example CS-2022-001 and CS-2022-002: on any day of 2022 CS-2022-003, in 2023 CS-2023-001
 */
export function nextId(used: readonly Used[], example: string, today: string): string {
  const { stem, digits } = usual(used.map(seriesOf)) ?? seriesOf({ id: example }) ?? named(example);
  const prefix = stem.replace('{year}', today.slice(0, 4)).replace('{month}', today.slice(5, 7));
  const numbers = used.flatMap(({ id }) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return isOfSeries(rest, digits) ? [Number(rest)] : [];
  });
  const next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
  return prefix + String(next).padStart(digits, '0');
}

/** Whether a text is a number of so many digits, or one that has outgrown them. */
const isOfSeries = (text: string, digits: number) =>
  /^\d+$/u.test(text) && (text.length === digits || (text.length > digits && !text.startsWith('0')));

const named = (example: string): Series => ({ stem: `${example.split('-', 1)[0]}-`, digits: 3 });

function seriesOf({ id, day }: Used): Series | undefined {
  const [, stem, number] = /^(.*?\D)(\d+)$/u.exec(id) ?? [];
  if (stem === undefined || number === undefined) return undefined;
  const yearly = stem.replace(/(?<!\d)(?:19|20)\d\d(?=\D*$)/u, '{year}');
  const month = day?.slice(5, 7);
  const isMonthly = yearly !== stem && number.length === 4 && number.slice(0, 2) === month;
  return isMonthly ? { stem: `${yearly}{month}`, digits: 2 } : { stem: yearly, digits: number.length };
}

/** The series of most ids; of several, the one met last. */
function usual(series: readonly (Series | undefined)[]): Series | undefined {
  const groups = Map.groupBy(
    series.flatMap((one) => one ?? []),
    ({ stem, digits }) => `${digits} ${stem}`,
  );
  return [...groups.values()].reduce<Series[]>((best, group) => (group.length >= best.length ? group : best), [])[0];
}
