import type { DeskTurn } from '../../views/duty-desk.ts';
import type { PersonView } from '../../views/person-view.ts';
import type { RunSetup } from '../../views/run/run-setup.ts';
import { momentIn } from './clock.ts';
import { siteAddress } from '../finding/site-data.ts';
import { el, say } from './element.ts';

/**
 * Shows who is on duty by the reader's clock, and says what that rests on. A clock outside the turns that the site knows
 * changes no name: the page says so, and goes on to show the day it was built for.
 */
export function showDuty({ duty, words, zone }: RunSetup): void {
  const place = document.querySelector<HTMLElement>('[data-on-duty]');
  if (!place || !duty) return;
  const { turns, day, roster } = duty;
  const built = [...place.children];
  const show = () => {
    const now = Date.now() / 1000;
    const text = (instant: number) =>
      momentIn(zone, instant * 1000)
        .slice(0, 16)
        .replace('T', ' ');
    const [first, last] = [Math.min(...turns.map(({ from }) => from)), Math.max(...turns.map(({ until }) => until))];
    if (now < first || last <= now) {
      const values = { now: text(now), from: text(first), until: text(last) };
      const said = el('p', { class: 'rests' }, say(words.dutyOutside, values));
      return place.replaceChildren(said, ...built);
    }
    const present = turns.filter(({ from, until }) => from <= now && now < until);
    const next = turns.find(({ from }) => from > now);
    const rests = say(words.dutyByClock, { now: text(now), day, roster: roster?.text ?? '' });
    place.replaceChildren(
      el('p', { class: 'rests' }, rests),
      ...(present.length
        ? present.map((turn) => turnElement(turn, words.now, words))
        : [el('p', { class: 'who' }, words.noTurnNow)]),
      ...(next ? [turnElement(next, words.nextTurn, words)] : []),
      ...built.filter((part) => part.matches('[data-manager]')),
    );
  };
  show();
  setInterval(show, 60_000);
}

function turnElement(turn: DeskTurn, label: string, { standby }: RunSetup['words']): HTMLElement {
  const waiting = turn.standby.length
    ? [el('p', {}, el('span', { class: 'q' }, standby), ' ', ...people(turn.standby))]
    : [];
  return el(
    'div',
    { class: 'who' },
    el('p', { class: 'k' }, `${label}\u3000${turn.when}`),
    el('p', { class: 'nm' }, ...people(turn.onsite)),
    ...waiting,
  );
}

const people = (all: readonly PersonView[]) =>
  all.map(({ text, href, phone }) =>
    el(
      'span',
      { class: 'person' },
      el('a', { class: 't', href: href && siteAddress(href) }, text),
      ...(phone ? [' ', el('a', { class: 'tel', href: phone.href }, phone.text)] : []),
    ),
  );
