import { expect, test } from 'vitest';
import { SECTION_BREAK } from '../markdown/section-break.ts';
import { bodySections, fillBody } from './body-html.ts';

const body = {
  digest: '',
  headings: [],
  records: { 'A-1': { text: '甲', href: '/assets/A-1/' } },
  files: {},
  pictures: {},
};
const html = `<p>前</p>\n${SECTION_BREAK}<h2 id="一-&#x22;">一</h2>\n<a data-record="A-1"></a>\n${SECTION_BREAK}<h2 id="二">二</h2>`;

test('a body is taken apart where its sections begin', () => {
  const sections = bodySections(html, body);
  expect([...sections.keys()]).toEqual(['', '一-"', '二']);
  expect(sections.get('一-"')).toContain('<a href="/assets/A-1/">甲</a>');
});

test('a body shown whole shows nothing of that', () => {
  expect(fillBody(html, body)).not.toContain(SECTION_BREAK);
});
