import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { foldedLabels } from './diagram-labels.ts';
import { drawBoth, flattened, tidied } from './diagram-page.ts';
import { diagramConfig } from './diagram-theme.ts';

/** A diagram to draw, under the name of its drawing. */
export interface DiagramSource {
  readonly key: string;
  readonly source: string;
}

/** What became of a diagram: a drawing, or why there is none. */
export type DrawnDiagram =
  { readonly key: string; readonly svg: string } | { readonly key: string; readonly problem: string };

/** How to draw. */
export interface DrawOptions {
  /** The browser's executable; looked for in the usual places when absent. */
  readonly chromium?: string | undefined;
  /** Called after each diagram. */
  readonly onProgress?: ((drawn: DrawnDiagram) => void) | undefined;
}

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The executable of a Chromium: the one asked for, else the first of the usual places. */
export function findChromium(wanted?: string): string | undefined {
  return wanted ?? BROWSERS.find((path) => existsSync(path));
}

async function drawOne(page: Page, { key, source }: DiagramSource): Promise<DrawnDiagram> {
  try {
    const request = { source: foldedLabels(source), light: diagramConfig('light'), dark: diagramConfig('dark') };
    await page.evaluate(drawBoth, request);
    await page.evaluate(tidied);
    return { key, svg: await page.evaluate(flattened) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [first = ''] = said.replace(/^page\.evaluate: (\w*Error: )?/, '').split('\n');
    return { key, problem: first.replace(/:$/, '') };
  }
}

/** Draws diagrams as SVG files that need no script, no font file and no network. The same source gives the same bytes. */
export async function drawDiagrams(
  sources: readonly DiagramSource[],
  options: DrawOptions = {},
): Promise<readonly DrawnDiagram[]> {
  if (sources.length === 0) return [];
  const executablePath = findChromium(options.chromium);
  if (executablePath === undefined) throw new Error('Missing browser, install Chromium or set CHROMIUM to its path');
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, offline: true });
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) });
    const drawn: DrawnDiagram[] = [];
    for (const source of sources) {
      const one = await drawOne(page, source);
      drawn.push(one);
      options.onProgress?.(one);
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
