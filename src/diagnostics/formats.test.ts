import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../model/problem.ts';
import { githubAnnotations } from './github.ts';
import { displayWidth, prettyText, type Paint } from './pretty.ts';
import { sarif } from './sarif.ts';

const one = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'org/people.yaml',
  line: 3,
  column: 5,
  rule: 'shape',
  severity: 'error',
  message: '缺少「id」',
  remedy: '补上「id」',
  ...more,
});

describe('pretty', () => {
  const plain: Paint = (_, text) => text;
  const pretty = (all: readonly Diagnostic[], line?: string) => prettyText(all, () => line, 'zh-CN', plain).split('\n');

  /** The characters of the quoted line up to the caret, by width. */
  function underCaret(line: string, column: number): string {
    const [quoted = '', caret = ''] = pretty([one({ column })], line).slice(2);
    let width = 0;
    for (const char of quoted) {
      if (width === displayWidth(caret) - 1) return char;
      width += displayWidth(char);
    }
    return '';
  }

  test('shows file, place, line, caret, remedy and counts', () => {
    expect(pretty([one()], '  - name: 甲')).toEqual([
      'org/people.yaml',
      '  ✖ 3:5  缺少「id」  shape',
      '    3 │   - name: 甲',
      '            ^',
      '      → 补上「id」',
      '',
      '1 个错误，0 个警告',
    ]);
  });

  test.each([
    ['Latin', 'title: lamp', 8, 'l'],
    ['Chinese before it', 'title: 空调告警', 10, '告'],
    ['full-width signs before it', '“标题”：甲，乙', 8, '乙'],
    ['full-width forms', 'ＡＢ：c', 4, 'c'],
    ['a tab before it', '\t值', 2, '值'],
    ['a long line before it', `title: ${'长'.repeat(200)}坏${'长'.repeat(200)}`, 208, '坏'],
    ['a long Latin line', `${'a'.repeat(500)}B${'c'.repeat(500)}`, 501, 'B'],
  ])('the caret stands under the place: %s', (_, line, column, char) => expect(underCaret(line, column)).toBe(char));

  test('a line that is blank or not known is not quoted', () => {
    expect(pretty([one()])).toHaveLength(5);
    expect(pretty([one()], '  ')).toHaveLength(5);
  });

  test('files stand apart, errors and warnings differ', () => {
    const text = pretty([one(), one({ severity: 'warning' }), one({ file: 'z.yaml' })]).join('\n');
    expect(text).toMatch(/^org\/people\.yaml\n  ✖.*\n.*\n  ▲.*\n.*\n\nz\.yaml\n/u);
    expect(text).toContain('2 个错误，1 个警告');
  });

  test('nothing is only counts', () => expect(pretty([]).join('')).toBe('0 个错误，0 个警告'));
});

describe('github', () => {
  test('is one workflow command for each problem', () => {
    expect(githubAnnotations([one(), one({ severity: 'warning', line: 9 })], 'content/')).toBe(
      '::error file=content/org/people.yaml,line=3,col=5,title=shape::缺少「id」 → 补上「id」\n' +
        '::warning file=content/org/people.yaml,line=9,col=5,title=shape::缺少「id」 → 补上「id」',
    );
  });

  test('lets no text end its part, its line or begin a command', () => {
    const text = githubAnnotations(
      [one({ file: 'a,b:c%.yaml', message: '100%\n::set-env name=x::y\r\n', remedy: 'a, b: c' })],
      '',
    );
    expect(text).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=shape::100%25%0A::set-env name=x::y%0D%0A → a, b: c',
    );
  });
});

describe('sarif', () => {
  const log = (all: readonly Diagnostic[]) => JSON.parse(sarif(all, 'content/')) as { version: string; runs: object[] };

  test('has the shape of SARIF 2.1.0', () => {
    expect(log([one({ file: 'org/人 员.yaml' }), one({ rule: 'duplicate-id', severity: 'warning' })])).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'zhiku', rules: [{ id: 'duplicate-id' }, { id: 'shape' }] } },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'shape',
              ruleIndex: 1,
              level: 'error',
              message: { text: '缺少「id」. 补上「id」' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/org/%E4%BA%BA%20%E5%91%98.yaml' },
                    region: { startLine: 3, startColumn: 5 },
                  },
                },
              ],
            },
            expect.objectContaining({ ruleId: 'duplicate-id', ruleIndex: 0, level: 'warning' }),
          ],
        },
      ],
    });
  });

  test('is valid without problems, too', () => {
    expect(log([])).toMatchObject({ runs: [{ tool: { driver: { rules: [] } }, results: [] }] });
  });
});
