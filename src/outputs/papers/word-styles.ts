import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IFontAttributesProperties,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
} from 'docx';

/** Fonts that every Chinese Windows and Office has. */
const SONG: IFontAttributesProperties = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const HEI: IFontAttributesProperties = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei' };

const HEADING_SIZES = [32, 28, 24, 22] as const;

/** Names of the styles that are not Word's own. */
export const STYLE = {
  number: 'ReportNumber',
  cell: 'ReportCell',
  head: 'ReportHead',
  note: 'ReportNote',
  caption: 'Caption',
} as const;

const paragraph = (
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...more,
});

/** Styles of a report: people change a style, and all that has it changes. */
export function wordStyles(lang: string): NonNullable<IPropertiesOptions['styles']> {
  const isChinese = lang !== 'en';
  const heading = (level: number) => ({
    run: { font: HEI, size: HEADING_SIZES[level]!, bold: true, color: '1d1b18' },
    paragraph: { spacing: { before: 320 - level * 40, after: 140 }, keepNext: true, outlineLevel: level },
  });
  return {
    default: {
      document: {
        run: { font: SONG, size: 21, language: { value: isChinese ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO, after: 100 } },
      },
      title: {
        run: { font: HEI, size: 48, bold: true },
        paragraph: { spacing: { before: 200, after: 600, line: 560 } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      hyperlink: { run: { color: '0b5a60', underline: {} } },
    },
    paragraphStyles: [
      paragraph('BodyText', 'Body Text', {
        paragraph: {
          alignment: AlignmentType.BOTH,
          ...(isChinese && { indent: { firstLineChars: 200, firstLine: 420 } }),
        },
      }),
      paragraph(STYLE.caption, 'caption', {
        run: { font: HEI, size: 18, bold: true },
        paragraph: { spacing: { before: 200, after: 80 } },
      }),
      paragraph(STYLE.cell, 'Report Cell', {
        run: { font: HEI, size: 17 },
        paragraph: { spacing: { line: 260, after: 0 } },
      }),
      paragraph(STYLE.head, 'Report Head', {
        basedOn: STYLE.cell,
        run: { font: HEI, size: 17, bold: true, color: '524e47' },
        paragraph: { spacing: { line: 260, after: 0 } },
      }),
      paragraph(STYLE.note, 'Report Note', {
        run: { font: HEI, size: 16, color: '6b665c' },
        paragraph: { spacing: { line: 260 } },
      }),
      ...[0, 1, 2].map((level) =>
        paragraph(`TOC${level + 1}`, `toc ${level + 1}`, {
          run: { font: HEI, size: 19, ...(level === 0 && { bold: true }) },
          paragraph: { spacing: { line: 280, after: 20 }, indent: { left: 300 * level } },
        }),
      ),
      paragraph(STYLE.number, 'Report Number', {
        run: { size: 34, bold: true },
        paragraph: { spacing: { line: 420, after: 0 } },
      }),
    ],
  };
}

/** Numbers of headings (1, 1.1), and of lists. */
export const WORD_NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'headings', levels: [0, 1, 2, 3].map(headingLevel) },
    { reference: 'ordered', levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'bullets', levels: [listLevel(LevelFormat.BULLET, '•')] },
  ],
};

function headingLevel(level: number): ILevelsOptions {
  const text = Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.');
  return { level, format: LevelFormat.DECIMAL, text, style: { paragraph: { indent: { left: 0, hanging: 0 } } } };
}

function listLevel(format: ILevelsOptions['format'], text: string): ILevelsOptions {
  return { level: 0, text, style: { paragraph: { indent: { left: 480, hanging: 300 } } }, ...(format && { format }) };
}
