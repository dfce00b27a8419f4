/** Copies a text, and says so on the button that was pressed for two seconds. `say` tells those who do not see it. */
export async function copyText(
  text: string,
  on: HTMLElement,
  copied: string,
  say: (text: string) => void,
): Promise<void> {
  if (navigator.clipboard) await navigator.clipboard.writeText(text);
  else copyBySelection(text);
  const label = on.textContent;
  on.textContent = copied;
  say(copied);
  setTimeout(() => {
    on.textContent = label;
    say('');
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
