/** Gives every block of commands a button that copies it, and lets the link of a heading copy its address. */
const { copy = '', copied = '' } = document.documentElement.dataset;

const said = document.createElement('p');
said.className = 'said';
said.role = 'status';
document.body.append(said);

/** Copies a text and says so, on the thing that was pressed and to those who do not see it. */
async function put(text: string, on: HTMLElement): Promise<void> {
  if (navigator.clipboard) await navigator.clipboard.writeText(text);
  else copyBySelection(text);
  const label = on.textContent;
  on.textContent = copied;
  said.textContent = copied;
  setTimeout(() => {
    on.textContent = label;
    said.textContent = '';
  }, 2000);
}

/** Over plain HTTP, as on an intranet, there is no clipboard to write to; a selection can still be copied. */
function copyBySelection(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'said';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** The commands alone: what a prompt printed is not typed again. */
function commandsOf(pre: HTMLElement): string {
  const clone = pre.cloneNode(true) as HTMLElement;
  for (const prompt of clone.querySelectorAll('.prompt')) prompt.remove();
  return (clone.textContent ?? '').replace(/^ +(?=\S)/u, '');
}

for (const block of document.querySelectorAll('.cmd > .in')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.addEventListener('click', () => {
    if (button.textContent === copy) void put(commandsOf(block.querySelector('pre')!), button);
  });
  block.append(button);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
  link.addEventListener('click', () => {
    if (link.textContent !== copied) void put(link.href, link);
  });
}
