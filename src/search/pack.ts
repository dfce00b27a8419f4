import type { SearchDocument, Standing, Tier } from './document.ts';
import { TIERS } from './document.ts';

/** Names that many documents share are sent once, and named by their place. */
type Names = readonly string[];

/** A document as it is sent: its values in this order, the last ones left out where they are empty. */
type PackedDocument = readonly [
  url: string,
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
  codes: string,
];

/** State by its place, whether it is current, retired and pending (bits 1, 2 and 4), approval, review, marks. */
type PackedStanding = readonly [state: number, bits: number, approved: string, reviewBy: string, marks: string];

/** One part of the instant index as it is sent. */
export interface PackedPart {
  /** Which full-text index belongs to it. */
  readonly index: string;
  readonly kinds: Names;
  readonly states: Names;
  readonly services: Names;
  readonly sites: Names;
  readonly documents: readonly PackedDocument[];
  /** The full-text index calls documents by these names, in the same order. */
  readonly fragments: readonly string[];
}

/** Packs documents; `index` and `fragments` name them in the full-text index. */
export function packPart(
  documents: readonly SearchDocument[],
  index: string,
  fragments: readonly string[],
): PackedPart {
  const names = { kinds: namesOf(), states: namesOf(), services: namesOf(), sites: namesOf() };
  const packed = documents.map((one): PackedDocument => {
    const { standing } = one;
    return [
      one.url,
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
      one.codes.join('\n'),
    ];
  });
  const { kinds, states, services, sites } = names;
  return {
    index,
    kinds: kinds.all,
    states: states.all,
    services: services.all,
    sites: sites.all,
    documents: packed.map(withoutTail),
    fragments,
  };
}

/** Unpacks what {@link packPart} made. */
export const unpackPart = (part: PackedPart): SearchDocument[] =>
  part.documents.map((one) => unpackDocument(one, part));

function unpackDocument(packed: PackedDocument, part: PackedPart): SearchDocument {
  const [url, id, title, kind, tier, worth, standing, services, sites, keys, aliases, symptoms, headings, codes] =
    packed;
  const lines = (text: string | undefined) => (text ? text.split('\n') : []);
  return {
    url,
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
    codes: lines(codes),
  };
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
