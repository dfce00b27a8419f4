import type { SearchDocument, Standing, Tier } from './document.ts';
import { TIERS } from './document.ts';

/** Names that many documents share are sent once, and named by their place. */
type Names = readonly string[];

/** A document as it is sent: its values in this order, the last ones left out where they are empty. */
type PackedDocument = readonly [
  /** Its address, in which `{id}` stands for its id. */
  address: number,
  id: string,
  title: string,
  kind: number,
  tier: number,
  worth: number,
  standing: number | PackedStanding,
  services: readonly number[],
  sites: readonly number[],
  keys: string,
  aliases: string,
  symptoms: string,
  headings: string,
];

/** State by its place, whether it is current, retired and pending (bits 1, 2 and 4), approval, review, marks. */
type PackedStanding = readonly [state: number, bits: number, approved: string, reviewBy: string, marks: string];

/** One part of the instant index as it is sent: what is shown of its documents, and by what they are found first. */
export interface PackedPart {
  /** Which full-text index belongs to it. */
  readonly index: string;
  readonly addresses: Names;
  readonly kinds: Names;
  readonly states: Names;
  readonly services: Names;
  readonly sites: Names;
  readonly documents: readonly PackedDocument[];
}

/** Latin words and codes of the texts of a part, each once, in order; and for each the places of its documents. */
export interface PackedCodes {
  /** A line for each. */
  readonly codes: string;
  /** A line for each: steps from one place to the next, with base 36. */
  readonly places: string;
}

/** Packs documents; `index` names them in the full-text index. */
export function packPart(documents: readonly SearchDocument[], index: string): PackedPart {
  const names = { addresses: namesOf(), kinds: namesOf(), states: namesOf(), services: namesOf(), sites: namesOf() };
  const packed = documents.map((one): PackedDocument => {
    const { standing } = one;
    return [
      names.addresses.place(one.url.replace(one.id, '{id}')),
      one.id,
      one.title === one.id ? '' : one.title,
      names.kinds.place(one.kind),
      TIERS.indexOf(one.tier),
      one.worth,
      standing ? packStanding(standing, names.states.place(standing.state)) : 0,
      one.services.map(names.services.place),
      one.sites.map(names.sites.place),
      one.keys.filter((key) => key !== one.id).join('\n'),
      one.aliases.join('\n'),
      one.symptoms.join('\n'),
      one.headings.join('\n'),
    ];
  });
  const { addresses, kinds, states, services, sites } = names;
  return {
    index,
    addresses: addresses.all,
    kinds: kinds.all,
    states: states.all,
    services: services.all,
    sites: sites.all,
    documents: packed.map(withoutTail),
  };
}

/** Unpacks what {@link packPart} made. */
export const unpackPart = (part: PackedPart): SearchDocument[] =>
  part.documents.map((one) => unpackDocument(one, part));

function unpackDocument(packed: PackedDocument, part: PackedPart): SearchDocument {
  const [address, id, title, kind, tier, worth, standing, services, sites, keys, aliases, symptoms, headings] = packed;
  const lines = (text: string | undefined) => (text ? text.split('\n') : []);
  return {
    url: part.addresses[address]!.replace('{id}', id),
    id,
    title: title || id,
    kind: part.kinds[kind]!,
    tier: TIERS[tier] as Tier,
    worth,
    ...(typeof standing === 'object' && { standing: unpackStanding(standing, part) }),
    services: (services ?? []).map((at) => part.services[at]!),
    sites: (sites ?? []).map((at) => part.sites[at]!),
    keys: [id, ...lines(keys)],
    aliases: lines(aliases),
    symptoms: lines(symptoms),
    headings: lines(headings),
  };
}

/** Packs the codes of documents, which are named by their places. */
export function packCodes(codes: readonly (readonly string[])[]): PackedCodes {
  const places = new Map<string, number[]>();
  for (const [place, own] of codes.entries())
    for (const code of own) {
      const known = places.get(code);
      if (known) known.push(place);
      else places.set(code, [place]);
    }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const steps = (own: readonly number[]) => own.map((place, at) => (place - (own[at - 1] ?? 0)).toString(36)).join(' ');
  return { codes: sorted.map(([code]) => code).join('\n'), places: sorted.map(([, own]) => steps(own)).join('\n') };
}

/** The places in one line of {@link PackedCodes}. */
export function unpackPlaces(line: string): number[] {
  let place = 0;
  return line.split(' ').map((step) => (place += Number.parseInt(step, 36)));
}

const packStanding = (
  { current, retired, pending, approved = '', reviewBy = '', marks }: Standing,
  state: number,
): PackedStanding => [
  state,
  Number(current) + 2 * Number(retired) + 4 * Number(pending),
  approved,
  reviewBy,
  marks.join('\n'),
];

function unpackStanding([state, bits, approved, reviewBy, marks]: PackedStanding, { states }: PackedPart): Standing {
  return {
    state: states[state]!,
    current: (bits & 1) > 0,
    retired: (bits & 2) > 0,
    pending: (bits & 4) > 0,
    marks: marks ? marks.split('\n') : [],
    ...(approved && { approved }),
    ...(reviewBy && { reviewBy }),
  };
}

function namesOf(): { readonly all: string[]; readonly place: (name: string) => number } {
  const [all, places] = [[] as string[], new Map<string, number>()];
  const place = (name: string) => {
    if (!places.has(name)) places.set(name, all.push(name) - 1);
    return places.get(name)!;
  };
  return { all, place };
}

function withoutTail(packed: PackedDocument): PackedDocument {
  const last = packed.findLastIndex((value) =>
    Array.isArray(value) || typeof value === 'string' ? value.length > 0 : true,
  );
  return packed.slice(0, last + 1) as unknown as PackedDocument;
}
