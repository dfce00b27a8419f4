/** `/` or Ctrl K puts the cursor into the search field of the page. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const asked =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey));
  const field = document.querySelector<HTMLInputElement>('[data-search-key]');
  if (!asked || !field || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** A policy that forbids forms to be sent anywhere still lets a search be opened as an address. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search][action]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '').trim();
    location.assign(`${form.getAttribute('action')}?${new URLSearchParams({ q: query })}`);
  });
}
