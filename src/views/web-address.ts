import type { Settings } from './settings.ts';

/** The address of a page of the site: whole where the site knows where it is published, else from its root. */
export const webAddress = ({ url }: Pick<Settings, 'url'>, address: string): string =>
  `${(url ?? '').replace(/\/$/u, '')}${address}`;
