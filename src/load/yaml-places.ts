import { EVENT_ID, parseEvents, type Event } from 'js-yaml';
import type { Place } from '../model/problem.ts';

interface Node {
  readonly start: number;
  readonly end: number;
  readonly items?: readonly { readonly key: string | number; readonly keyStart: number; readonly node: Node }[];
}

/** A line and column in a text, both from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a value stands in YAML text. Where the path leads nowhere (a missing field, an item of an expanded range), the
 * nearest place above it. With `text`, the item whose scalar is, or as a range covers, that text. With `key`, the key
 * instead of the value.
 */
export function placeInYaml(source: string, place: Extract<Place, { path: unknown }>): Point {
  const root = treeOf(source);
  if (!root) return { line: 1, column: 1 };
  let node = root;
  let start = root.start;
  for (const [depth, step] of place.path.entries()) {
    const item = node.items?.find(({ key }) => key === step);
    if (!item) break;
    const last = depth === place.path.length - 1;
    start = place.key && last ? item.keyStart : item.node.start;
    node = item.node;
  }
  if (place.text !== undefined) start = findText(source, node, place.text) ?? start;
  return pointAt(source, start);
}

function findText(source: string, node: Node, text: string): number | undefined {
  const scalar = source.slice(node.start, node.end).replace(/^['"]|['"]$/gu, '');
  if (!node.items) return scalar === text || covers(scalar, text) ? node.start : undefined;
  for (const item of node.items) {
    const found = findText(source, item.node, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function covers(range: string, id: string): boolean {
  const match = /^(.*?)(\d+)\.\.(\d+)$/u.exec(range);
  if (!match || !id.startsWith(match[1]!)) return false;
  const tail = id.slice(match[1]!.length);
  return /^\d+$/u.test(tail) && Number(tail) >= Number(match[2]) && Number(tail) <= Number(match[3]);
}

/** Line and column of an offset. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function treeOf(source: string): Node | undefined {
  let events: Event[];
  try {
    events = parseEvents(source, {});
  } catch {
    return undefined;
  }
  const cursor = { at: 0 };
  if (events[0]?.type === EVENT_ID.DOCUMENT) cursor.at = 1;
  return nodeAt(source, events, cursor);
}

function nodeAt(source: string, events: readonly Event[], cursor: { at: number }): Node | undefined {
  const event = events[cursor.at++];
  if (!event) return undefined;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return { start: Math.max(event.valueStart, 0), end: Math.max(event.valueEnd, 0) };
    case EVENT_ID.ALIAS:
      return { start: event.anchorStart, end: event.anchorEnd };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return collectionAt(source, events, cursor, event.start, event.type === EVENT_ID.MAPPING);
    default:
      return undefined;
  }
}

function collectionAt(
  source: string,
  events: readonly Event[],
  cursor: { at: number },
  start: number,
  isMapping: boolean,
): Node {
  const items: { key: string | number; keyStart: number; node: Node }[] = [];
  while (cursor.at < events.length && events[cursor.at]!.type !== EVENT_ID.POP) {
    const key = isMapping ? nodeAt(source, events, cursor) : undefined;
    const node = nodeAt(source, events, cursor);
    if (!node) break;
    const name = key ? source.slice(key.start, key.end).replace(/^['"]|['"]$/gu, '') : items.length;
    // A blank value has no place of its own: its key stands for it.
    const placed = key && node.end === node.start && !node.items ? { ...node, start: key.start } : node;
    items.push({ key: name, keyStart: key?.start ?? placed.start, node: placed });
  }
  cursor.at++;
  return { start: items[0]?.keyStart ?? start, end: start, items };
}
