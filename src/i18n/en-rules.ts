import { EN_LOOP_RULES } from './en-loop-rules.ts';
import type { RuleId } from './messages.ts';

/** What each rule is called in English, and what it looks for; in Chinese its doc says so, with examples. */
export const EN_RULES: Readonly<Record<RuleId, readonly [name: string, about: string]>> = {
  ...EN_LOOP_RULES,
  'address-outside-site': [
    'Address outside its site',
    'The IP address of a device lies in a network of its site. One wrong digit, or a device that was moved and not recorded, and at night somebody connects to another device.',
  ],
  'approval-by-author': [
    'Approved by its author',
    'Whoever submitted a text does not approve it: what nobody else has read is not approved.',
  ],
  'approval-unentitled': [
    'Act of somebody not entitled to it',
    'Who submits, approves and publishes knowledge of each category is said in org/knowledge-roles.yaml. An act counts when the person was entitled to it on its day.',
  ],
  'broken-link': [
    'Broken link',
    'A link of a document to this site has a page, and a link that begins with # has a heading. Nobody should meet a missing page in the middle of an incident.',
  ],
  'calendar-day': [
    'Day that does not belong to the notice',
    'A notice of holidays arranges the days of its own year, and the end of December before it. Make-up workdays are Saturdays and Sundays; festivals are among the days off.',
  ],
  'calendar-repeat': [
    'Day named twice',
    'A day is off or worked, not both, and is named by one holiday of one year only.',
  ],
  'calendar-sum': [
    'Days off do not add up',
    'Make-up workdays only move days off: the weekdays off less the Saturdays and Sundays worked are as many as the festivals of the law. A difference means that a day is missing or one too many.',
  ],
  'changed-since-approval': [
    'Changed since its approval',
    'An approval carries the digest of the text that was approved. Where a published document is not that text any more and nobody has submitted the change, the first changed line is named; without the history of the repository, the document.',
  ],
  'date-order': [
    'Times in the wrong order',
    'What comes later is not written earlier: reported after detected, resolved after responded, out of service after in service, the end after the beginning. Figures that are computed from reversed times are nonsense.',
  ],
  'duplicate-id': [
    'Id used twice',
    'An id occurs once in the whole knowledge base, whatever the kind. Others refer by id alone; with two of them nobody knows which is meant.',
  ],
  'file-name': [
    'Wrong name or place of a file',
    'The folder of a file decides the kind of its records, and a document is found by its file name. In the wrong place nothing of it counts.',
  ],
  'front-matter': [
    'Head of a document is not right',
    'A document begins with what is known about it, id, title and owner, between two lines of three hyphens. Without it the document has no id and appears in no list.',
  ],
  'changed-after-freezing': [
    'A record behind a frozen report changed',
    'Once a report is frozen and delivered, its figures stay. A record behind it that is changed, added or removed later, so that a figure or a table would be another, is told here once, with the reports and figures before and after; one that is gone is told in any case. What moves no figure is listed on the page of the report alone. When the record is right now, issue the report again with a reason; the issue before and the changes are kept.',
  ],
  'late-calendar': [
    'No notice of next year yet',
    'The notice of the coming year is usually issued from late October on. When it is not recorded by November, deadlines around the new year are computed wrongly.',
  ],
  'mdx-syntax': [
    'Body that cannot be read',
    'A body is Markdown with a few tags. Tags come in pairs, and less-than signs and braces have a meaning; otherwise the document cannot be shown.',
  ],
  'mermaid-syntax': [
    'Diagram that cannot be read',
    'A block of code marked mermaid becomes a drawing. When its text is wrong it cannot be drawn; styles, links and foreign images are not for diagrams.',
  ],
  'missing-calendar': [
    'No notice of a year in use',
    'Duty tells workdays from days off, and deadlines count workdays. Without the notice of a year nobody knows which is which, and nothing is guessed.',
  ],
  'missing-diagram': [
    'Diagram not drawn yet',
    'Diagrams are drawn as SVG before they are committed, so that readers need not wait and need no script. The file is named after the text of the diagram: a changed text needs a new drawing.',
  ],
  'missing-file': [
    'Missing file',
    'Scans, receipts and attachments that records name, and pictures that documents show, are in the knowledge base. A signed scan is proof; its path alone is none.',
  ],
  'missing-section': [
    'Missing section',
    'Each kind of document has sections in a given order. At night one leafs to the place where one expects the actions; they have to be there, and not empty.',
  ],
  'owner-gone': [
    'Owner has left',
    'Documents in use and open actions have an owner who is still on post. Otherwise nobody renews the document, and nobody finishes the action. The day of leaving still counts as on post.',
  ],
  'port-conflict': [
    'Port used twice',
    'A port of a switch takes one cable. When two devices claim the same, at least one record is wrong, and the wrong cable will be pulled.',
  ],
  'review-overdue': [
    'Review overdue',
    'A published document is reviewed within the days of its category. Told by check --gates time only: no change is refused because a day has passed.',
  ],
  'review-soon': [
    'Review near',
    'A published document whose review is due within thirty days. Told by check --gates time only.',
  ],
  shape: [
    'Field in the wrong form',
    'Each kind has its fields, some of them required, each in its form; the handbook lists them and editors show them. A record with one wrong field does not count at all.',
  ],
  'repeated-search-word': [
    'Search word given twice',
    'A word stands in one entry of the thesaurus only. In two, its other words are split, and nobody sees which of them a search uses.',
  ],
  'shared-address': [
    'Address or asset number used twice',
    'No two devices in service at the same time have the same IP address, MAC address or asset number.',
  ],
  'state-unfounded': [
    'State without its record',
    'Behind submitted stands a submission, behind published an approval with its digest and its publisher, behind retired a successor or a reason. Where no role covers a document, nothing has to be approved.',
  ],
  'swap-unfit': [
    'Swap that does not hold',
    'A swap explains why a shift differs from the plan, so it must stand up: the shift given away was planned for the one who gives it (or came by an earlier swap), it was approved before it was kept, and whoever takes it rests enough before and after. Shifts that are neither planned nor recorded are not looked at.',
  ],
  unfilled: [
    'Place not filled in yet',
    'A new file has places in double brackets that say what belongs there. A record with such a place does not count, and a site with one is not published: a hint read as a fact at night does harm.',
  ],
  'unknown-operand': [
    'Duty that measures by what is not there',
    'The fields by which a duty measures belong to the records that it names, and the parameters it waits for are entered. With a field or parameter that is misspelt the duty waits for ever, and nobody sees that it is the duty that is wrong.',
  ],
  'unknown-reference': [
    'Reference to no record',
    'Records refer to each other by id: where a device stands, which incident an action came from, who owns a document. A wrong id, or the id of another kind, leads nowhere.',
  ],
  'unknown-selection': [
    'Obligation that finds no records',
    'The kinds that an obligation selects exist, and so do the fields in its conditions. With a kind or field that is misspelt it finds no record, is never met, and nobody sees that it is the obligation that is wrong.',
  ],
  'unreadable-file': [
    'File that cannot be read',
    'A knowledge base holds plain files: UTF-8, of a sensible size, that can be opened. Nothing of a file that cannot be read counts. Symbolic links are refused.',
  ],
  'unsafe-mdx': [
    'Body with something that is not allowed',
    'A body is Markdown and the components of the handbook. Code, HTML, foreign images and doubtful links are refused: whatever anybody contributes can neither run nor fetch anything.',
  ],
  'unsafe-svg': [
    'Unsafe SVG',
    'An SVG is text that a browser obeys, and may hide scripts, animations and addresses elsewhere. It is harmless inside a page and runs when it is opened by itself.',
  ],
  waiver: [
    'Waiver expired or of no use',
    'What cannot be mended now may be waived in waivers.yaml, with a reason and a last day. After it the problem is reported again; a waiver that matches nothing is to be deleted.',
  ],
  'yaml-syntax': [
    'YAML that cannot be read',
    'Records, and the heads of documents, are YAML: one field and value to a line, indentation for what belongs below, a hyphen and a space for each item of a list. A file with one mistake cannot be read at all.',
  ],
};
