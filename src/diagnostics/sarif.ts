import type { Diagnostic } from '../model/problem.ts';

/** Problems as SARIF 2.1.0, for code scanning pages. `root` is the content folder below the repository, with a slash at its end. */
export function sarif(diagnostics: readonly Diagnostic[], root: string): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zhiku', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ rule, severity, message, remedy, file, line, column }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: severity,
          message: { text: `${message}. ${remedy}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(root + file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
