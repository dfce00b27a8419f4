import type { Messages } from '../i18n/messages.ts';
import type { ChangedText } from '../knowledge/changed-text.ts';
import type { TextSection } from '../markdown/document-text.ts';
import type { History } from '../model/history.ts';
import type { Library } from '../model/library.ts';
import type { WrittenSection } from '../reports/words-of-body.ts';
import type { Settings } from './settings.ts';

/** An image or drawn diagram: its address and its size in pixels, so that a page does not jump when it loads. */
export interface Picture {
  readonly src: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A knowledge base that was read and checked: all that pages are made from. */
export interface Site {
  readonly content: string;
  readonly library: Library;
  readonly settings: Settings;
  /** The civil day on which the pages speak. */
  readonly today: string;
  readonly words: Messages['words'];
  readonly history: History;
  /** Rendered bodies by digest. */
  readonly bodies: {
    html(digest: string): string;
    sections(digest: string): readonly TextSection[];
    written(digest: string): readonly WrittenSection[];
  };
  /** The approved and the present text of documents that changed since, by id; those whose approved text is known. */
  readonly changedTexts: ReadonlyMap<string, ChangedText>;
  /** The picture in a file of the knowledge base; nothing when there is none. */
  picture(file: string): Picture | undefined;
}
