/** Offers the last word of an address that does not exist as what to search for. */
const field = document.querySelector<HTMLInputElement>('[data-not-found]');
const word = location.pathname.split('/').findLast((step) => step !== '') ?? '';
try {
  if (field) field.value = decodeURIComponent(word).replace(/\.\w+$/u, '');
} catch {
  // An address may hold a percent sign that encodes nothing: there is nothing to offer then.
}
