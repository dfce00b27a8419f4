import { button, el } from './element.ts';

/** Asks before something that cannot be undone; resolves with whether it is wanted. Escape means no. */
export function ask(text: string, yes: string, no: string): Promise<boolean> {
  const dialog = el('dialog', { class: 'ask', 'aria-label': text }, el('p', {}, text));
  dialog.append(
    el(
      'div',
      { class: 'do-row' },
      button(no, () => dialog.close(), { class: 'plain', autofocus: true }),
      button(yes, () => dialog.close('yes'), { class: 'main' }),
    ),
  );
  document.body.append(dialog);
  const before = document.activeElement;
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      const wanted = dialog.returnValue === 'yes';
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(wanted);
    }),
  );
}
