import styles from '../styles/run.css?url';
// The query at its end makes it an address; the file itself exports nothing.
// oxlint-disable-next-line import/default
import script from './run.ts?worker&url';

/**
 * Loads what follows a runbook once the page is at rest, before anybody asks for it: who has lost the network on the way to
 * the machine room must still be able to begin. A button pressed before it is there is remembered.
 */
const button = document.querySelector<HTMLButtonElement>('[data-run]')!;
button.addEventListener('click', () => (button.dataset['pressed'] = ''), { once: true });

const load = () => {
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(style, Object.assign(document.createElement('script'), { type: 'module', src: script }));
};
if (document.readyState === 'complete') load();
else window.addEventListener('load', () => setTimeout(load));
