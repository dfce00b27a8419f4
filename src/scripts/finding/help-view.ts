import { fill } from '../../i18n/fill.ts';
import { missesAsRecords } from '../../search/misses.ts';
import type { SearchHelp, SearchSetup } from '../../views/search-setup.ts';
import { element, link } from './elements.ts';
import { forgetMisses, keptMisses } from './misses.ts';
import { siteAddress, siteJson } from './site-data.ts';

type Words = SearchSetup['words'];
type Turn = SearchHelp['turns'][number];

/** What is offered where nothing matches: whom to call, how to write it down, and what was not found before. */
export async function helpView(query: string, words: Words): Promise<HTMLElement> {
  const help = await siteJson<SearchHelp>('/search/help.json').catch(() => undefined);
  return element(
    'aside',
    'help',
    help && dutyView(help, words),
    help && draftView(help, query, words),
    missesView(words),
  );
}

/** Who is on duty now by the clock of the reader; for a knowledge base pinned to a day, on that day. */
function dutyView({ live, day, turns, managers }: SearchHelp, words: Words): HTMLElement {
  const now = Date.now() / 1000;
  const known = turns.some(({ until }) => now < until) && turns.some(({ from }) => from <= now);
  const current = live && known ? turns.filter(({ from, until }) => from <= now && now < until) : turns.slice(0, 1);
  const labelOf = (turn: Turn) =>
    live && known ? words.onDutyNow : (turn.label ?? fill(words.onDutyOf, { day: day ?? '' }));
  const rows = current.map((turn) => turnView(turn, labelOf(turn), words));
  return element(
    'section',
    'call',
    element('h2', '', words.callDuty),
    ...(rows.length ? rows : [element('p', 'q', words.nobodyOnDuty)]),
    managers.length
      ? element('p', '', element('span', 'k', words.manager), ' ', ...managers.flatMap(personView))
      : undefined,
  );
}

const turnView = ({ when, people, standby }: Turn, label: string, words: Words): HTMLElement =>
  element(
    'div',
    '',
    element('p', 'k', `${label}　${when}`),
    element('p', 'nm', ...people.flatMap(personView)),
    standby.length
      ? element('p', '', element('span', 'q', words.standby), ' ', ...standby.flatMap(personView))
      : undefined,
  );

const personView = ({ text, href, phone }: Turn['people'][number]): (Node | string)[] => [
  href ? link(siteAddress(href), '', text) : text,
  ' ',
  ...(phone ? [link(phone.href, 'tel', phone.text), ' '] : []),
];

/** A draft to take along, and where the repository is on the web, the page that makes a new file of it. */
function draftView({ draft, newFile }: SearchHelp, query: string, words: Words): HTMLElement {
  const text = draft.replaceAll('"{query}"', JSON.stringify(query));
  const address = newFile && `${newFile}?${new URLSearchParams({ filename: 'runbooks/RB-NEW.mdx', value: text })}`;
  return element(
    'section',
    '',
    element('h2', '', words.writeRunbook),
    element('p', '', words.writeRunbookAbout),
    element(
      'p',
      'ways',
      address ? link(address, 'btn', words.newRunbook) : undefined,
      download(words.downloadRunbook, 'RB-NEW.mdx', text),
    ),
  );
}

/** Misses kept in this browser; nothing where there are none. */
export function missesView(words: Words): HTMLElement | undefined {
  const misses = keptMisses();
  if (!misses.length) return undefined;
  const clear = Object.assign(element('button', 'plain-link', words.forgetMisses), { type: 'button' });
  const view = element(
    'section',
    'misses',
    element('p', '', fill(words.missesKept, { count: misses.length })),
    element('p', 'ways', download(words.exportMisses, 'misses.yaml', missesAsRecords(misses)), clear),
  );
  clear.addEventListener('click', () => {
    forgetMisses();
    view.remove();
  });
  return view;
}

function download(text: string, name: string, content: string): HTMLAnchorElement {
  const file = new Blob([content], { type: 'text/plain;charset=utf-8' });
  return Object.assign(link(URL.createObjectURL(file), 'btn', text), { download: name });
}
