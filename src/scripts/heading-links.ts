/** Gives every heading that has an address the link to it. */
for (const head of document.querySelectorAll<HTMLElement>(
  '.sheet h2[id], .sheet h3[id], .hb article :is(h2, h3)[id]',
)) {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${head.id}`;
  link.ariaLabel = `${document.documentElement.dataset['link']} ${head.textContent}`;
  link.textContent = '#';
  head.append(link);
}
