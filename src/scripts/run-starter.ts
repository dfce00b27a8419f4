import styles from '../styles/run.css?url';
// The query at its end makes it an address; the file itself exports nothing.
// oxlint-disable-next-line import/default
import script from './run.ts?worker&url';

/**
 * Loads what follows a runbook at the first sign of a reader, before anybody asks for it: who loses the network on the way
 * to the machine room must still be able to begin. At once where a run is kept; a button pressed meanwhile is remembered.
 */
const button = document.querySelector<HTMLButtonElement>('[data-run]')!;
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin', 'click'];

let loaded = false;
function load(): void {
  if (loaded) return;
  loaded = true;
  // In a portable copy, opened as files, addresses begin at the root of the copy and scripts are classic.
  const root = document.documentElement.dataset['root']?.replace(/\/$/u, '');
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: (root ?? '') + styles });
  const source = root === undefined ? { type: 'module', src: script } : { src: root + script };
  document.head.append(style, Object.assign(document.createElement('script'), source));
}

const { id } = JSON.parse(button.dataset['run']!) as { readonly id: string };
button.addEventListener('click', () => (button.dataset['pressed'] = ''), { once: true });
for (const sign of SIGNS) window.addEventListener(sign, load, { once: true, passive: true });
try {
  if (localStorage.getItem(`zhiku.runs.${id}`)) load();
} catch {
  // A browser that keeps nothing has no run to go on with.
}
