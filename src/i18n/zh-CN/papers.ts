/** Words of PDF and Word files and of the acceptance binder in Chinese. */
export const papersZhCN = {
  paperContents: '目录',
  paperPage: '第 {page} 页，共 {pages} 页',
  paperDraft: '草稿',
  paperTable: '表',
  paperFigure: '图',
  paperNoRows: '本期没有。',
  paperBefore: '上期 {value}',
  paperYearBefore: '上年同期 {value}',
  paperSignatures: '签署',
  paperSignatureText: '以下各方确认《{title}》（{id}）。',
  paperSignature: '签字（盖章）',
  paperSignedOn: '日期',
  paperChart: '{caption}（单位：{unit}）。{series}。',
  paperSeries: '{name}：{numbers}',
};
