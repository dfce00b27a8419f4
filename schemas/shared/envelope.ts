import { field } from './field.ts';
import { choice, day, id, line, list, mapping, number, path, ref, refs, text, time } from './scalars.ts';

/** A signature on a paper: which paper, who signed in which role, when, and the scan with its digest. */
export const signature = mapping({
  doc: field(ref('doc').optional(), '文件：签在哪份文件上', 'Document: the paper that was signed'),
  by: field(ref('person'), '签字人：谁签的字', 'Signed by: who signed'),
  role: field(
    line.optional(),
    '身份：以什么身份签字，如 甲方技术负责人',
    'Role: in which role, such as technical lead',
  ),
  on: field(day, '签字日：签字的日期', 'Signed on: the day of the signature'),
  scan: field(path.optional(), '扫描件：扫描件在知识库中的路径', 'Scan: path of the scan in the knowledge base'),
});

/** A handing over of a paper or report: to whom, by whom, when, and the receipt. */
export const delivery = mapping({
  to: field(ref('person'), '接收人：交给谁', 'Received by: who received it'),
  by: field(ref('person').optional(), '提交人：谁交的', 'Delivered by: who delivered it'),
  at: field(time, '提交时刻：何时交到', 'Delivered at: when it was received'),
  receipt: field(
    path.optional(),
    '回执：签收凭证在知识库中的路径',
    'Receipt: path of the receipt in the knowledge base',
  ),
  note: field(line.optional(), '备注：需要说明的情况', 'Note: anything worth knowing'),
});

/** Fields that any record may carry. A kind adds its own and may replace one. */
export const envelope = {
  id: field(id, '编号：在整个知识库中唯一，永不重用', 'Id: unique in the knowledge base, never used again'),
  aliases: field(
    list(line).optional(),
    '别名：曾用编号或人们习惯的叫法',
    'Aliases: former ids or names that people use',
  ),
  sites: field(refs('site').optional(), '地点：涉及的办公区', 'Sites: the sites concerned'),
  services: field(
    refs('service').optional(),
    '服务：属于合同的哪项服务',
    'Services: the services of the contract concerned',
  ),
  audience: field(
    choice({ internal: ['内部', 'Internal'], bureau: ['甲方', 'Client'], auditor: ['审计', 'Auditor'] }).optional(),
    '可见范围：谁可以看到，不写即为内部',
    'Audience: who may see it; internal when absent',
  ),
  owner: field(ref('person').optional(), '责任人：对这条记录负责的人', 'Owner: the person answerable for this record'),
  recorded_at: field(
    time.optional(),
    '登记时刻：何时录入；补录时写明',
    'Recorded at: when it was entered; state it for a late entry',
  ),
  amended: field(
    list(
      mapping({
        on: field(day, '更正日：哪一天改的', 'On: the day of the correction'),
        by: field(ref('person'), '更正人：谁改的', 'By: who corrected it'),
        what: field(line, '内容：改了什么、为什么', 'What: what was corrected, and why'),
      }),
    ).optional(),
    '更正：登记之后又改动的，逐次写明',
    'Amended: corrections made after it was entered, each of them',
  ),
  effort_h: field(number.optional(), '工作量：投入的人时', 'Effort: hours of work spent'),
  refs: field(refs().optional(), '相关：其他相关记录的编号', 'Related: ids of other records that matter here'),
  signed: field(list(signature).optional(), '签字：签过字的文件', 'Signatures: signatures on papers'),
  note: field(text.optional(), '备注：其他需要说明的情况', 'Note: anything else worth knowing'),
};
