/** Gives the headings of the handbook the link to themselves that those of documents have. */
for (const head of document.querySelectorAll<HTMLElement>('.hb article :is(h2, h3)[id]:not(:has(.anchor))')) {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${head.id}`;
  link.ariaLabel = head.textContent;
  link.textContent = '#';
  head.append(link);
}
