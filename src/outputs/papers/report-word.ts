import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { fill } from '../../i18n/messages.ts';
import { fixedPackage } from './fixed-package.ts';
import type { PaperDrawing } from './paper-drawing.ts';
import type { PaperSection, Part, Sheet } from './sheet.ts';
import { pngPictures } from './svg-picture.ts';
import { addSection, factsTable, headingText, TEXT_WIDTH, type Setting, type Stretch } from './word-blocks.ts';
import { wordContents } from './word-contents.ts';
import { STYLE, WORD_NUMBERING, wordStyles } from './word-styles.ts';

/**
 * A sheet as a Word file, for those who must edit or comment: headings, captions and cells are styles, the contents are a
 * field that Word fills in. The same sheet gives the same bytes.
 */
export async function reportWord(sheet: Sheet): Promise<Uint8Array> {
  const { words } = sheet;
  const stretches: Stretch[] = [{ isWide: false, children: frontMatter(sheet) }];
  const pictures = await pngPictures(sheet.parts.flatMap(({ sections }) => sections.flatMap(drawingsIn)));
  const setting = { words, numbers: { table: 0, figure: 0, list: 0, heading: 0 }, pictures };
  for (const part of sheet.parts) {
    for (const section of part.sections) addSection(stretches, section, 0, setting);
    if (part.signatures.length) signaturePage(part, setting, stretches);
  }
  const document = new Document({
    title: sheet.title,
    subject: sheet.id,
    creator: '',
    lastModifiedBy: '',
    styles: wordStyles(sheet.lang),
    numbering: WORD_NUMBERING,
    features: { updateFields: true },
    sections: stretches.map((stretch) => sectionOf(stretch, sheet)),
  });
  return fixedPackage(await Packer.toBuffer(document), sheet.day);
}

const drawingsIn = ({ blocks, sections = [] }: PaperSection): PaperDrawing[] => [
  ...blocks.flatMap((block) => (block.type === 'drawing' ? [block.drawing] : [])),
  ...sections.flatMap(drawingsIn),
];

/** The cover and the contents. */
function frontMatter(sheet: Sheet): Stretch['children'] {
  const { id, title, isDraft, cover, words } = sheet;
  return [
    new Paragraph({ style: STYLE.note, text: id, spacing: { before: 1800 } }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...(isDraft
      ? [new Paragraph({ children: [new TextRun({ text: words.draft, bold: true, color: 'b02a1c', size: 28 })] })]
      : []),
    ...(cover.length ? [factsTable(cover)] : []),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ children: [new TextRun({ text: words.contents, bold: true, size: 32 })] }),
    wordContents(sheet),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function signaturePage({ title, id, signatures }: Part, setting: Setting, stretches: Stretch[]): void {
  const { words } = setting;
  const lines = signatures.flatMap(({ label, text }) => [
    new Paragraph({ text: text ? `${label}：${text}` : label, spacing: { before: 500 }, keepNext: true }),
    new Paragraph({
      text: `${words.signature} ____________________________    ${words.signedOn} __________________`,
      spacing: { before: 300 },
    }),
  ]);
  const children = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [headingText(words.signatures, setting)],
      pageBreakBefore: true,
    }),
    new Paragraph({ text: fill(words.signatureText, { title, id }) }),
    ...lines,
  ];
  const last = stretches.at(-1)!;
  if (last.isWide) stretches.push({ isWide: false, children });
  else last.children.push(...children);
}

function sectionOf({ isWide, children }: Stretch, sheet: Sheet): ISectionOptions {
  return {
    properties: {
      page: {
        // Word swaps them where the page lies on its side.
        size: {
          width: '210mm',
          height: '297mm',
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: '24mm', bottom: '22mm', left: '18mm', right: '18mm', header: '12mm', footer: '12mm' },
      },
    },
    headers: { default: header(sheet, TEXT_WIDTH[isWide ? 'wide' : 'upright']) },
    footers: { default: footer(sheet.words.page) },
    children,
  };
}

/** What the file is: title left, number right, and whether it is a draft. */
function header({ title, id, isDraft, words }: Sheet, width: number): Header {
  const draft = isDraft ? [new TextRun({ text: `${words.draft}　`, bold: true, color: 'b02a1c' })] : [];
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.note,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...draft, new TextRun(title), new TextRun({ children: ['\t', id] })],
      }),
    ],
  });
}

/** The page and how many there are, in the order of the language. */
function footer(template: string): Footer {
  const pieces = template.split(/(\{page\}|\{pages\})/u).map((piece) => {
    if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
    if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
    return new TextRun(piece);
  });
  return new Footer({
    children: [new Paragraph({ style: STYLE.note, alignment: AlignmentType.CENTER, children: pieces })],
  });
}
