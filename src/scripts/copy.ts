import { copyText } from './clipboard.ts';

/** Gives every block of commands a button that copies it, and lets the link of a heading copy its address. */
const { copy = '', copied = '' } = document.documentElement.dataset;

const said = document.createElement('p');
said.className = 'said';
said.role = 'status';
document.body.append(said);

const put = (text: string, on: HTMLElement) => copyText(text, on, copied, (words) => (said.textContent = words));

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
