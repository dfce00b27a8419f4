/// <reference types="vite/types/importMeta.d.ts" />

/**
 * Runs only in pages that `zhiku dev` serves: lays over them what is wrong with the content, while they show it as it was
 * before.
 */
interface Fault {
  readonly title: string;
  readonly text: string;
}

const box = document.createElement('aside');
box.setAttribute('role', 'alert');
Object.assign(box.style, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  maxHeight: '60vh',
  overflow: 'auto',
  padding: '12px 32px',
  borderTop: '2px solid var(--seal)',
  background: 'var(--card)',
  color: 'var(--ink)',
  zIndex: '99',
});

import.meta.hot?.on('zhiku:fault', ({ title, text }: Fault) => {
  const head = document.createElement('strong');
  head.textContent = title;
  const body = document.createElement('pre');
  body.textContent = text;
  Object.assign(body.style, { margin: '8px 0 0', whiteSpace: 'pre-wrap' });
  box.replaceChildren(head, body);
  document.body.append(box);
});
