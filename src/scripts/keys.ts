/**
 * `/` or Ctrl K opens the search on any page; so does a click into a search field. The dialog opens at once, so that no
 * letter is lost; what it does with them is loaded then.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
/** On the search page the keys lead to its own field. */
const own = document.querySelector<HTMLInputElement>('[data-search] input');

function openSearch(text = ''): void {
  if (dialog.open) return;
  const field = dialog.querySelector('input')!;
  field.value = text;
  dialog.showModal();
  field.focus();
  void import('./search-dialog.ts').then(({ activateDialog }) => activateDialog(dialog));
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const asked =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked || event.altKey) return;
  event.preventDefault();
  if (!own) return openSearch();
  own.focus();
  own.select();
});

for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-key]')) {
  const open = () => {
    const text = field.value;
    field.value = '';
    openSearch(text);
  };
  field.addEventListener('click', open);
  field.addEventListener('input', open);
}

/** A policy that forbids forms to be sent anywhere still lets a search be opened as an address. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search][action]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '').trim();
    location.assign(`${form.getAttribute('action')}?${new URLSearchParams({ q: query })}`);
  });
}
