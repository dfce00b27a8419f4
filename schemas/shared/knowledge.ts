import { envelope } from './envelope.ts';
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
      published: ['已发布', 'Published'],
      retired: ['已停用', 'Retired'],
    }),
    '状态：草稿、已提交、已发布、已停用；批没批看审批记录，不写在这里',
    'State: draft, submitted, published or retired; whether it was approved is said by the approvals, not here',
  ),
  submitted: field(
    mapping({
      by: field(ref('person'), '提交人：谁提交的', 'Submitted by: who'),
      on: field(day, '提交日：哪一天', 'Submitted on: which day'),
    }).optional(),
    '提交：谁在哪天把这一版提交审批；批准后照抄在审批记录里，可以删去',
    'Submitted: who asked for approval of this text, and when; the approval repeats it, so it may go afterwards',
  ),
  retired: field(
    mapping({
      by: field(ref('person'), '停用人：谁决定停用', 'Retired by: who decided'),
      on: field(day, '停用日：哪一天', 'Retired on: which day'),
      why: field(line.optional(), '理由：没有替代时必须写', 'Why: needed where nothing replaces it'),
    }).optional(),
    '停用：谁在哪天停用',
    'Retired: by whom and when',
  ),
  superseded_by: field(
    ref('runbook', 'article', 'emergency-plan').optional(),
    '替代：停用后由哪份代替',
    'Superseded by: what replaces it',
  ),
  sources: field(list(line).optional(), '来源：参考的资料', 'Sources: what it draws on'),
  approved: field(
    mapping({
      by: field(ref('person'), '审批人：谁批准的', 'Approved by: who'),
      on: field(day, '审批日：哪一天', 'Approved on: which day'),
      digest: field(digest.optional(), '摘要：所批文本的摘要', 'Digest: of the text that was approved'),
    }).optional(),
    '审批：最近一次审批；由审批记录得出，不填',
    'Approved: the latest approval; follows from the approvals, nobody writes it',
  ),
  editions: field(
    list(
      mapping({
        on: field(day, '发布日：这一版哪天发布', 'Published on: which day'),
        by: field(ref('person'), '批准人：谁批准这一版', 'Approved by: who'),
        what: field(line.optional(), '改动：这一版改了什么、为什么', 'What: what this edition changed, and why'),
      }),
    ).optional(),
    '历次发布：从首版到现在这一版；由审批记录得出，不填',
    'Editions: from the first to the present one; follow from the approvals, nobody writes them',
  ),
  revision: field(
    mapping({
      by: field(ref('person'), '提交人：谁提交的', 'Submitted by: who'),
      on: field(day, '提交日：哪一天', 'Submitted on: which day'),
    }).optional(),
    '待批修订：比最近一次审批晚提交的一版；由审批记录得出，不填',
    'Revision: a text submitted after the one approved last; follows from the approvals, nobody writes it',
  ),
  review_by: field(
    day.optional(),
    '复审日：最迟在这一天复审；由最近一次审批和类别的复审天数得出，不填',
    'Review by: the last day for the next review; follows from the latest approval and the days of its category',
  ),
} as const;

/** Fields of a document that follow from its approvals: a file that states one is refused. */
export const FROM_APPROVALS = ['approved', 'editions', 'revision', 'review_by'] as const;

/** Fields about a document rather than of it: what becomes of them changes nothing of what was approved. */
export const ABOUT_KNOWLEDGE: ReadonlySet<string> = new Set(
  Object.keys({ ...envelope, ...knowledge }).filter((name) => name !== 'title'),
);
