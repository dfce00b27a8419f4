import type { SearchDocument } from './document.ts';
import { identifierOf, type Identifier } from './identifiers.ts';
import { normalText } from './normal.ts';
import { readingsOf, type Readings } from './pinyin.ts';

/** A document made ready to be searched in memory: every field as it is compared. */
export interface ReadyDocument {
  readonly document: SearchDocument;
  readonly fields: Readonly<Record<'title' | 'alias' | 'symptom' | 'code' | 'heading', string>>;
  readonly keys: readonly Identifier[];
  readonly codes: readonly Identifier[];
  /** All fields in one, and all identifiers without separators: what is not in them is nowhere. */
  readonly all: string;
  readonly compact: string;
  readonly parts: string;
  /** Title, other names and symptoms, with how their characters are read. */
  readonly spoken: readonly {
    readonly field: 'title' | 'alias' | 'symptom';
    readonly text: string;
    readonly readings: readonly (readonly string[])[];
  }[];
}

/** The instant index: all documents whose part has come. */
export interface InstantIndex {
  readonly documents: readonly ReadyDocument[];
  readonly readings: Readings;
  /** Latin words for spelling, in order. */
  readonly latin: readonly string[];
  /** Documents by the syllables that are heard in them. */
  readonly heard: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Makes documents ready. */
export function instantIndex(documents: readonly SearchDocument[], readings: Readings): InstantIndex {
  const ready = documents.map((document) => readyDocument(document, readings));
  return { documents: ready, readings, latin: latinWords(ready), heard: heardIn(ready) };
}

/** An index with more documents; those that were there keep their places. */
export function withDocuments(index: InstantIndex, documents: readonly SearchDocument[]): InstantIndex {
  const ready = [...index.documents, ...documents.map((document) => readyDocument(document, index.readings))];
  return { ...index, documents: ready, latin: latinWords(ready), heard: heardIn(ready) };
}

function readyDocument(document: SearchDocument, readings: Readings): ReadyDocument {
  const lines = (texts: readonly string[]) => texts.map(normalText).join('\n');
  const fields = {
    title: normalText(document.title),
    alias: lines(document.aliases),
    symptom: lines(document.symptoms),
    code: lines(document.codes),
    heading: lines(document.headings),
  };
  const keys = document.keys.map(identifierOf);
  const codes = document.codes.map(identifierOf);
  const spoken = [
    { field: 'title' as const, text: fields.title },
    ...document.aliases.map((alias) => ({ field: 'alias' as const, text: normalText(alias) })),
    ...document.symptoms.map((symptom) => ({ field: 'symptom' as const, text: normalText(symptom) })),
  ];
  return {
    document,
    fields,
    keys,
    codes,
    all: Object.values(fields).join('\n'),
    compact: [...keys, ...codes].map(({ compact }) => compact).join('\n'),
    parts: [...keys, ...codes].map(({ parts }) => parts).join('\n'),
    spoken: spoken.map((one) => ({ ...one, readings: readingsOf(one.text, readings) })),
  };
}

function latinWords(documents: readonly ReadyDocument[]): string[] {
  const words = new Set<string>();
  for (const { all } of documents)
    for (const [word] of all.matchAll(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/gu)) words.add(word);
  return [...words].sort();
}

function heardIn(documents: readonly ReadyDocument[]): Map<string, Set<number>> {
  const heard = new Map<string, Set<number>>();
  for (const [place, { spoken }] of documents.entries())
    for (const { readings } of spoken)
      for (const syllables of readings)
        for (const syllable of syllables) {
          const places = heard.get(syllable);
          if (places) places.add(place);
          else heard.set(syllable, new Set([place]));
        }
  return heard;
}
