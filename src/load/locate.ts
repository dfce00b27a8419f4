import type { Place } from '../model/problem.ts';
import { placeInYaml, type Point } from './yaml-places.ts';

/** The YAML of a file, and the line of the file on which it begins. */
export interface SourceText {
  readonly yaml: string;
  readonly firstLine: number;
}

/** Finds places in files; the YAML of a file is parsed again only when it has a problem. */
export function locator(sources: ReadonlyMap<string, SourceText>): (file: string, place: Place) => Point {
  return (file, place) => {
    if ('line' in place) return { line: place.line, column: place.column };
    const source = sources.get(file);
    if (!source) return { line: 1, column: 1 };
    const { line, column } = placeInYaml(source.yaml, place);
    return { line: line + source.firstLine - 1, column };
  };
}
