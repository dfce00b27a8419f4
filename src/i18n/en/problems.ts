import type { problemsZhCN } from '../zh-CN/problems.ts';

/** Sentences of `check` in English: what is wrong, and how to mend it. */
export const problemsEn: Readonly<Record<keyof typeof problemsZhCN, readonly [message: string, remedy: string]>> = {
  'unreadable-file': ['Unexpected file that cannot be read', 'Check its permissions, or delete it and add it again'],
  'unreadable-file/link': ['Unexpected symbolic link, expected a file', 'Put the file itself in its place'],
  'unreadable-file/link-outside': [
    'Unexpected symbolic link to a place outside the knowledge base',
    'Copy the file into the knowledge base and delete the link',
  ],
  'unreadable-file/special': ['Unexpected special file, expected a file or a folder', 'Delete it'],
  'unreadable-file/deep': ['Unexpected depth of folders', 'Move the file to a folder at most eight levels deep'],
  'unreadable-file/large': [
    'Unexpected size {value}, expected at most {limit}',
    'Split the file, or compress the attachment',
  ],
  'unreadable-file/encoding': ['Unexpected bytes that are not UTF-8', 'Save the file as UTF-8; it is often GBK'],
  'unreadable-file/control': ['Unexpected control character {code}', 'Delete this invisible character'],
  'unreadable-file/stuck': [
    'Unexpected end of the parser on this file',
    'Look at the latest change: unpaired brackets, backticks or tags',
  ],
  'file-name/characters': [
    'Unexpected character in the file name "{value}"',
    'Use only letters, digits, dots, hyphens, underscores and parentheses',
  ],
  'file-name/ending': [
    'Unexpected type of file "{value}"',
    'Use .yaml for records, .mdx for documents, and common image, PDF or table formats for attachments',
  ],
  'file-name/place': [
    'Unexpected place, no kind of record lives here',
    "Move it to the folder of its kind; the authors' guide lists them",
  ],
  'file-name/id': [
    'Unexpected file name "{value}" for the id "{id}"',
    'Rename the file to "{expected}", or correct the id',
  ],
  'yaml-syntax': ['Unexpected YAML: {reason}', 'Look at the indentation, colons, quotes and brackets of this line'],
  'yaml-syntax/blank': ['Unexpected {code} as indentation, expected plain spaces', 'Delete it and type spaces'],
  'yaml-syntax/documents': [
    'Unexpected second `---` in one file',
    'Delete it; write several records as a list, each beginning with `- `',
  ],
  'yaml-syntax/colon': ['Unexpected colon after "{key}"', 'Write a half-width colon and a space: `{key}: value`'],
  'front-matter/missing': [
    'Missing front matter between `---` lines',
    'Begin the file with `---`, then id and title, then another `---`',
  ],
  'front-matter/open': ['Missing end of the front matter', 'Write `---` on a line of its own after it'],
  'front-matter/language': [
    'Unexpected first line "{value}", expected `---`',
    'Front matter can only be YAML: write `---` alone',
  ],
  shape: ['Unexpected "{value}" as {field}, expected {expected}', 'Write it in the form expected; editors show it'],
  'shape/missing': ['Missing field "{field}"', 'Add "{field}": {expected}'],
  'shape/blank': ['Missing value of "{field}"', 'Write {expected}, or delete the field'],
  'shape/unknown-field': ['Unexpected field "{field}"', 'Delete it; fields that may stand here: {free}'],
  'shape/unknown-field-near': ['Unexpected field "{field}"', 'Did you mean "{near}"?'],
  'shape/choice': ['Unexpected "{value}" as {field}, expected one of the values listed', 'Write one of: {choices}'],
  'shape/word': ['Unexpected word "{value}" in {field}', 'Words that it may be: {allowed}'],
  'shape/number': ['Unexpected number {value} as {field}, expected text', 'Put it in quotes: "{value}"'],
  unfilled: ['"{field}" is not filled in yet: {hint}', 'Put what is true in its place, brackets and all'],
  'unfilled/text': ['This is not filled in yet: {hint}', 'Put what is true in its place, brackets and all'],
  'mdx-syntax': [
    'Unexpected MDX: {reason}',
    'Look for unpaired tags, and write braces and less-than signs as inline code',
  ],
  'unsafe-mdx/esm': [
    'Unexpected import or export, expected text and listed components',
    'Delete the line; components need no import',
  ],
  'unsafe-mdx/expression': ['Unexpected expression in braces', 'For a brace itself use inline code or write \\{'],
  'unsafe-mdx/html': [
    'Unexpected <{name}>, expected a listed component',
    "Use a component of the authors' guide; for a less-than sign use inline code or \\<",
  ],
  'unsafe-mdx/attribute': ['Unexpected attribute "{attribute}" of <{name}>', 'Attributes it has: {allowed}'],
  'unsafe-mdx/attribute-value': [
    'Unexpected value of "{attribute}" of <{name}>, expected text in quotes',
    'Write {attribute}="text"',
  ],
  'unsafe-mdx/attribute-choice': ['Unexpected "{value}" as "{attribute}" of <{name}>', 'Write one of: {allowed}'],
  'unsafe-mdx/attribute-missing': ['Missing attribute "{attribute}" of <{name}>', 'Add {attribute}="…"'],
  'unsafe-mdx/nesting': ['Unexpected <{name}> here', 'Put it directly inside {allowed}'],
  'unsafe-mdx/link': [
    'Unexpected link "{value}"',
    'Link to https, http, mailto, tel, an address of this site, a file of the knowledge base, or an # anchor',
  ],
  'unsafe-mdx/image': [
    'Unexpected image "{value}", expected a file of the knowledge base',
    'Put a PNG, JPEG, WebP, AVIF, GIF or SVG image into the knowledge base and name it by its relative path',
  ],
  'unsafe-svg': [
    'Unexpected "{value}" in an SVG, expected only drawing',
    'Save it as plain SVG from a drawing program, or use PNG',
  ],
  'unknown-reference': [
    'Unexpected id "{value}", expected the id of a record',
    'Correct the id, or add the record first',
  ],
  'unknown-reference/near': [
    'Unexpected id "{value}", expected the id of a record',
    'Did you mean "{near}"? If not, add the record first',
  ],
  'unknown-reference/kind': ['Unexpected {kind} "{value}", expected: {kinds}', 'Name a record of this kind: {kinds}'],
  'unknown-operand': [
    'Unexpected field "{value}", none of these has it: {kinds}',
    "Look up the fields in the authors' guide; start and end are the days of the period",
  ],
  'unknown-operand/parameter': [
    'Unexpected parameter "{value}", it is not entered',
    'Enter it in contract/parameters first, without a value where none is agreed',
  ],
  'unknown-selection': ['Unexpected kind "{value}", expected a kind of record', 'Kinds: {allowed}'],
  'unknown-selection/field': [
    'Unexpected field "{value}", expected a field of {kind}',
    'See the fields of the kind in the handbook; parts are joined by dots, such as delivery.at',
  ],
  'duplicate-id': [
    'Unexpected id "{value}", already used for "{title}" ({file})',
    'Choose a new id; ids are never used again',
  ],
  'shared-address/asset-number': [
    'Unexpected asset number "{value}", already recorded for {other} ({file})',
    'Check the labels and correct one of them; give a retired device its last day',
  ],
  'shared-address': [
    'Unexpected {what} "{value}", already recorded for {other} ({file})',
    'Check the device and correct one of them; give a retired device its last day',
  ],
  'port-conflict': [
    'Unexpected use of port {port} of {switch}, already recorded for {other}',
    'Check the cabling and correct one of them',
  ],
  'address-outside-site': [
    'Unexpected address {value}, expected one in {networks} of {site}',
    'Correct the address or the site; record a new network with the site first',
  ],
  'date-order': [
    'Unexpected order: "{later}" ({laterValue}) is before "{earlier}" ({earlierValue})',
    'Correct one of the two times',
  ],
  'calendar-day/year': [
    'Unexpected day {day} in the notice of {year}',
    'Move it to the file of its year, or correct it',
  ],
  'calendar-day/weekday': [
    'Unexpected make-up workday {day}, expected a Saturday or Sunday',
    'Weekdays are worked anyway: correct the day, or delete it from work',
  ],
  'calendar-day/lawful': [
    'Unexpected festival {day}, expected one of the days off',
    'Correct the day, or add the holiday it belongs to',
  ],
  'repeated-search-word': [
    'Unexpected search word "{word}", already in {other}',
    'Keep one: join two entries of one meaning, or name the other in leads_to',
  ],
  'calendar-repeat': ['Unexpected day {day}, already named in {first}', 'Correct one of the two: a day is one thing'],
  'calendar-sum': [
    'Unexpected sum: {free} weekdays off less {work} make-up days are {sum}, expected the {lawful} festivals',
    'Compare with the notice: a day is missing or too many',
  ],
  'changed-after-freezing': [
    'Unexpected record "{record}", {what}, expected what frozen reports rest on: {reports}',
    'Issue each report again ({stems}) when it is right: npm run zhiku -- report freeze {stem} --reissue --reason "WHY"; else put it back',
  ],
  'missing-calendar': ['Missing notice of {year}', 'Add the notice of the State Council: calendar/{year}.yaml'],
  'late-calendar': [
    'Missing notice of {year}, though it is November',
    'Add calendar/{year}.yaml when the notice has come',
  ],
  'broken-link': [
    'Unexpected link "{value}", expected a page of this site',
    'Correct the address; name records by <Ref id="…" />',
  ],
  'broken-link/anchor': [
    'Unexpected anchor "{value}", expected a heading of this document',
    'Name a heading that exists, or delete the link',
  ],
  'missing-file': ['Missing file "{value}"', 'Add the file, or correct the path'],
  'mermaid-syntax': ['Unexpected diagram text: {reason}', 'Correct this line; editors can preview Mermaid'],
  'missing-diagram': [
    'Missing drawing of this diagram ({value})',
    'Run npm run zhiku -- diagrams and commit the SVG files it writes',
  ],
  'missing-section': [
    'Missing section "{value}"',
    'Add the heading "## {value}"; where there is nothing to say, write so and why',
  ],
  'missing-section/order': ['Unexpected place of the section "{value}"', 'The order is: {order}'],
  'missing-section/empty': [
    'Missing text in the section "{value}"',
    'Write it; where there is nothing to say, write so and why',
  ],
  'owner-gone': ['Unexpected owner {value}, who left on {day}', 'Name somebody who is still on post'],
  'swap-unfit/not-held': [
    'Unexpected giver {from}: the roster gives {shift} to {holders}',
    'Correct the giver or the shift',
  ],
  'swap-unfit/not-approved': [
    'Missing approval: {to} has already kept {shift}',
    'Add who approved it and when; if nobody did, say so in the note',
  ],
  'swap-unfit/approved-late': [
    'Unexpected approval on {approved}, expected one by {done}, when it was kept',
    'Compare both days; if it was approved afterwards, say so in the note',
  ],
  'swap-unfit/rest': [
    'Unexpected rest of {hours} hours for {to} beside {shift}, expected at least {least}',
    'Let somebody stand in who has rested',
  ],
  'swap-unfit/stretch': [
    'Unexpected stretch of {hours} hours for {to} with {shift}, expected at most {most}',
    'Let somebody stand in who has no turn beside it',
  ],
  'waiver/expired': ['Unexpected waiver that ended on {value}', 'Mend what it waives, or extend it with a reason'],
  'waiver/unused': ['Unexpected waiver, nothing matches it', 'Delete it, or correct its rule or file'],
};
