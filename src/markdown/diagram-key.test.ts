import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagramKey, normalisedDiagram, RENDERER } from './diagram-key.ts';

const SOURCE = 'flowchart TD\n  A --> B';

describe('diagramKey', () => {
  test('is the pinned name of a drawing', () => {
    expect(diagramKey(SOURCE)).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['line ends of Windows', 'flowchart TD\r\n  A --> B\r\n'],
    ['blank ends', '\n\nflowchart TD\n  A --> B\n\n'],
    ['blanks at line ends', 'flowchart TD  \n  A --> B\t'],
    ['indentation of a list item', '   flowchart TD\n     A --> B'],
  ])('does not change with %s', (_, source) => {
    expect(diagramKey(source)).toBe(diagramKey(SOURCE));
  });

  test.each([
    ['another label', 'flowchart TD\n  A --> C'],
    ['inner indentation, which a mindmap reads', 'flowchart TD\n    A --> B'],
    ['a blank line inside', 'flowchart TD\n\n  A --> B'],
  ])('changes with %s', (_, source) => {
    expect(diagramKey(source)).not.toBe(diagramKey(SOURCE));
  });
});

test('an empty diagram is empty text', () => {
  expect(normalisedDiagram('\n  \n')).toBe('');
});

test('RENDERER names the installed version of mermaid', () => {
  const manifest = JSON.parse(readFileSync('node_modules/mermaid/package.json', 'utf8')) as { version: string };
  expect(RENDERER).toContain(`mermaid ${manifest.version},`);
});
