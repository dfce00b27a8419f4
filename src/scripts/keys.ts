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
