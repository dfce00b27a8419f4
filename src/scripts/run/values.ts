import type { RunSetup } from '../../views/run/run-setup.ts';
import { el } from './element.ts';

/** A word in the commands that the reader replaces: the same word may stand for different things in different steps. */
interface Variable {
  readonly key: string;
  readonly word: string;
  readonly meaning: string;
  readonly marks: readonly HTMLElement[];
}

/** The words that the commands of a page leave open, in the order in which they are met. */
export function variablesOn(page: ParentNode): Variable[] {
  const marks = [...page.querySelectorAll<HTMLElement>('.cmd mark.ph')];
  const groups = Map.groupBy(marks, (mark) => JSON.stringify([mark.textContent, mark.title]));
  return [...groups].map(([key, group]) => {
    const [word, meaning] = JSON.parse(key) as [string, string];
    return { key, word, meaning, marks: group };
  });
}

/** Shows values in the commands, as text; a word without a value stands as it was written. */
export function showValues(variables: readonly Variable[], values: Readonly<Record<string, string>>): void {
  for (const { key, word, marks } of variables) {
    const value = values[key]?.trim();
    for (const mark of marks) {
      mark.textContent = value || word;
      mark.classList.toggle('filled', Boolean(value));
    }
  }
}

/** The form of all of them. */
export function valuesForm(
  variables: readonly Variable[],
  values: Readonly<Record<string, string>>,
  words: RunSetup['words'],
  onValue: (key: string, value: string) => void,
): HTMLElement[] {
  if (!variables.length) return [];
  const fields = variables.map(({ key, word, meaning }) => {
    const input = el('input', { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
    input.value = values[key] ?? '';
    input.addEventListener('input', () => onValue(key, input.value));
    return el('label', {}, el('code', {}, word), ` ${meaning}`, input);
  });
  return [
    el(
      'fieldset',
      { class: 'fill' },
      el('legend', {}, words.runFill),
      ...fields,
      el('p', { class: 'q' }, words.runFillHint),
    ),
  ];
}
