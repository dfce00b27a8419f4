import type { papersZhCN } from '../zh-CN/papers.ts';

/** Words of PDF and Word files and of the acceptance binder in English. */
export const papersEn: Readonly<Record<keyof typeof papersZhCN, string>> = {
  paperContents: 'Contents',
  paperPage: 'Page {page} of {pages}',
  paperDraft: 'Draft',
  paperTable: 'Table',
  paperFigure: 'Figure',
  paperNoRows: 'None in this period.',
  paperBefore: 'before: {value}',
  paperYearBefore: 'a year before: {value}',
  paperSignatures: 'Signatures',
  paperSignatureText: 'The parties below confirm “{title}” ({id}).',
  paperSignature: 'Signature (seal)',
  paperSignedOn: 'Date',
  paperChart: '{caption} (unit: {unit}). {series}.',
  paperSeries: '{name}: {numbers}',
};
