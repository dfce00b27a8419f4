/** Gives every block of commands a button that copies it. */
const label = document.documentElement.dataset['copy'] ?? '';
const done = document.documentElement.dataset['copied'] ?? '';

for (const block of document.querySelectorAll('.cmd > .in')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = label;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('pre')!.textContent ?? '');
    button.textContent = done;
    setTimeout(() => (button.textContent = label), 2000);
  });
  block.append(button);
}
