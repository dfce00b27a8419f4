import type { Feed, FeedEntry } from '../views/feeds.ts';
import { element, xmlFile } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function atomText(feed: Feed): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang };
  return xmlFile(
    element('feed', attributes, [
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('updated', {}, feed.updated),
      authorOf(feed.author),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      element('generator', {}, 'Zhiku'),
      ...feed.entries.map(entryOf),
    ]),
  );
}

const authorOf = (name: string) => element('author', {}, [element('name', {}, name)]);

const entryOf = ({ id, title, href, updated, author, summary }: FeedEntry) =>
  element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    ...(author === undefined ? [] : [authorOf(author)]),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    element('summary', {}, summary),
  ]);
