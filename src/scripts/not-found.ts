/** Offers the last word of an address that does not exist as what to search for. */
const field = document.querySelector<HTMLInputElement>('[data-not-found]');
const word = decodeURIComponent(location.pathname.split('/').findLast((step) => step !== '') ?? '');
if (field) field.value = word.replace(/\.\w+$/u, '');
