import { field } from './field.ts';
import { choice, day, digest, line, list, mapping, ref } from './scalars.ts';

/** Fields of every document that goes through submission, approval and publication (contract annex 1, section 3). */
export const knowledge = {
  title: field(line, '标题：一句话说清是什么情形', 'Title: the situation in one line'),
  category: field(
    list(line).min(1, 'list'),
    '类别：一个或几个，便于查找和统计',
    'Category: one or several, to find and to count by',
  ),
  owner: field(ref('person'), '责任人：维护这份文档的人', 'Owner: who keeps this document true'),
  state: field(
    choice({
      draft: ['草稿', 'Draft'],
      submitted: ['已提交', 'Submitted'],
      approved: ['已审批', 'Approved'],
      published: ['已发布', 'Published'],
      retired: ['已停用', 'Retired'],
    }),
    '状态：提交、审批、发布到停用',
    'State: from draft to retired',
  ),
  submitted: field(
    mapping({
      by: field(ref('person'), '提交人：谁提交的', 'Submitted by: who'),
      on: field(day, '提交日：哪一天', 'Submitted on: which day'),
    }).optional(),
    '提交：谁在哪天提交审批',
    'Submitted: by whom and when',
  ),
  approved: field(
    mapping({
      by: field(ref('person'), '审批人：谁批准的；不是作者本人', 'Approved by: who; never the author'),
      on: field(day, '审批日：哪一天', 'Approved on: which day'),
      digest: field(digest.optional(), '摘要：批准的正文的摘要', 'Digest: of the text that was approved'),
    }).optional(),
    '审批：谁在哪天批准了哪一版',
    'Approved: by whom, when, and which text',
  ),
  editions: field(
    list(
      mapping({
        on: field(day, '发布日：这一版哪天发布', 'Published on: which day'),
        by: field(ref('person'), '批准人：谁批准这一版', 'Approved by: who'),
        what: field(line, '改动：这一版改了什么、为什么', 'What: what this edition changed, and why'),
      }),
    ).optional(),
    '历次发布：从首版到现在这一版，每版一行；只有一版的不写',
    'Editions: from the first to the present one; left out while there is only one',
  ),
  review_by: field(day.optional(), '复审日：最迟在这一天复审', 'Review by: the last day for the next review'),
  superseded_by: field(
    ref('runbook', 'article', 'emergency-plan').optional(),
    '替代：停用后由哪份代替',
    'Superseded by: what replaces it',
  ),
  sources: field(list(line).optional(), '来源：参考的资料', 'Sources: what it draws on'),
} as const;
