/**
 * Chooses who is on duty by the reader's clock. Turns stand in the page as instants, so that no time zone matters. A clock
 * outside the turns that the page knows changes nothing: the page goes on to speak of its day.
 */
const desk = document.querySelector<HTMLElement>('[data-duty]');
if (desk) follow(desk);

function follow(section: HTMLElement): void {
  const turns = [...section.querySelectorAll<HTMLElement>('[data-from]')];
  const span = (element: HTMLElement | SVGElement) => [
    Number(element.dataset['from']),
    Number(element.dataset['until']),
  ];

  const show = () => {
    const now = Date.now() / 1000;
    const spans = turns.map(span);
    if (!spans.some(([from]) => from! <= now) || !spans.some(([, until]) => now < until!)) return;
    const next = Math.min(...spans.map(([from]) => from!).filter((from) => from > now));
    const isNow = spans.map(([from, until]) => from! <= now && now < until!);
    for (const [index, turn] of turns.entries()) {
      const isNext = spans[index]![0] === next;
      turn.hidden = !isNow[index] && !isNext;
      turn.querySelector('[data-label]')!.textContent = section.dataset[isNow[index] ? 'labelNow' : 'labelNext']!;
    }
    section.querySelector<HTMLElement>('[data-none]')!.hidden = isNow.some(Boolean);
    section.querySelector<HTMLElement>('[data-as-of]')!.hidden = true;
    mark(now);
  };

  const mark = (now: number) => {
    const line = document.querySelector<SVGElement>('[data-now]');
    if (!line) return;
    const [from, until] = span(line) as [number, number];
    line.toggleAttribute('hidden', now < from || until <= now);
    const at = `${((now - from) / (until - from)) * 100}%`;
    for (const part of line.querySelectorAll('line')) {
      part.setAttribute('x1', at);
      part.setAttribute('x2', at);
    }
    line.querySelector('text')?.setAttribute('x', at);
  };

  show();
  setInterval(show, 60_000);
}
