import { openPress } from '../../src/outputs/papers/report-pdf.ts';
import { reportWord } from '../../src/outputs/papers/report-word.ts';
import { reportSheet } from '../../src/outputs/papers/sheet.ts';
import { LONG_REPORT } from '../../tests/papers/long-report.ts';

/** Measures how long the papers of a report of forty pages take, the press not yet open: what a person waits for. */
const begun = performance.now();
const seconds = () => ((performance.now() - begun) / 1000).toFixed(2);
const press = openPress();
process.stdout.write(`press open                 ${seconds()} s\n`);
const sheet = reportSheet(LONG_REPORT, {});
const pdf = press.pdf(sheet);
process.stdout.write(`PDF, ${(pdf.length / 1e6).toFixed(2)} MB               ${seconds()} s\n`);
const word = await reportWord(sheet);
process.stdout.write(`and Word, ${(word.length / 1e6).toFixed(2)} MB          ${seconds()} s\n`);
