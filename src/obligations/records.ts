import type { Population } from '../../schemas/kernel/population.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import type { Entry } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { fits } from './conditions.ts';
import { demandedDays, isDemanded } from './demanded-days.ts';
import { serviceOf } from './in-service.ts';
import type { Instance, KernelWorld, Placed, Records } from './kernel-world.ts';
import { spokenFor } from './own-words.ts';
import { inOrder, placing, select, within } from './placed.ts';
import { tiesOf } from './ties.ts';
import { timelineOf, touching, type Fields, type Timeline } from './timeline.ts';

/** What is known of a selection once it has been asked for. */
interface Selected {
  readonly kinds: readonly string[];
  readonly placed: readonly Placed[];
  readonly byEntry: () => ReadonlyMap<Entry, Placed>;
  /** Those tied to a record: they name it, or it names them. */
  readonly tiedTo: Map<Entry, readonly Placed[]>;
}

/** Opens the records of a world. Selections are remembered by their text: obligations share most of them. */
export function recordsOf(world: KernelWorld): Records {
  const { library } = world;
  const tied = tiesOf(world);
  const place = placing(world);
  const selectedBy = rememberedByText((selection: Selection): Selected => {
    const placed = select(selection, place, library);
    let byEntry: ReadonlyMap<Entry, Placed> | undefined;
    return {
      kinds: [selection.kind].flat(),
      placed,
      byEntry: () => (byEntry ??= new Map(placed.map((one) => [one.entry, one]))),
      tiedTo: new Map(),
    };
  });
  const timelinesOf = remembered<readonly Placed[], Map<string, Timeline>>(() => new Map());
  const timelineBy = (placed: readonly Placed[], fields: Fields): Timeline => {
    const known = timelinesOf(placed);
    const key = `${fields.from} ${fields.until}`;
    if (!known.has(key)) known.set(key, timelineOf(placed, fields, world));
    return known.get(key)!;
  };
  const candidates = rememberedByText((population: Population) =>
    (library.byKind.get(population.kind) ?? [])
      .filter((entry) => fits(entry, population.where, library))
      .map((entry) => ({ entry, service: serviceOf(entry) })),
  );
  const tiedTo = (selected: Selected, entry: Entry): readonly Placed[] => {
    const known = selected.tiedTo.get(entry);
    if (known) return known;
    const found = tied(entry, selected.byEntry(), selected.kinds).sort(inOrder);
    selected.tiedTo.set(entry, found);
    return found;
  };
  /** Records of a selection that belong to the record and the member of an instance. */
  const belonging = (asked: Selection, instance: Instance): readonly Placed[] => {
    const { record, run, member } = instance;
    const selected = selectedBy(spokenFor(asked, instance, world.asOf));
    if (!record) return member ? tiedTo(selected, member) : selected.placed;
    const own = selected.byEntry().get(record);
    const ofRecord = own ? [own] : (run ?? [record]).flatMap((one) => tiedTo(selected, one));
    if (!member) return run ? [...new Set(ofRecord)] : ofRecord;
    const ofMember = new Set(tiedTo(selected, member));
    return ofRecord.filter((one) => one === own || ofMember.has(one));
  };
  const records: Records = {
    of: (selection) => selectedBy(selection).placed,
    in: (selection, instance) => {
      const all = belonging(selection, instance);
      return instance.record || instance.term ? all : within(all, instance);
    },
    all: belonging,
    during: (selection, fields, span, instance) => touching(timelineBy(belonging(selection, instance), fields), span),
    members: (population, instance, excused) => {
      const asOf = population['as-of'] ?? 'each-day';
      const days = demandedDays(asOf, instance, world, records);
      if (!days) return [];
      return candidates(population)
        .filter(({ entry, service }) => isDemanded(service, excused?.of(entry) ?? [], days))
        .map(({ entry }) => entry);
    },
  };
  return records;
}

/** A function that works once for each question, told apart by its text; the text of an object is made once. */
function rememberedByText<Question extends object, Answer>(answer: (question: Question) => Answer) {
  const byObject = new WeakMap<Question, Answer>();
  const byText = new Map<string, Answer>();
  return (question: Question): Answer => {
    const known = byObject.get(question);
    if (known) return known;
    const text = JSON.stringify(question);
    const found = byText.get(text) ?? answer(question);
    byText.set(text, found);
    byObject.set(question, found);
    return found;
  };
}
