import { expect, test } from 'vitest';
import { dutySiteOf } from '../../tests/small-site.ts';
import { actionItems, dueItems } from './due-items.ts';

const TREE = {
  'contract/contract.yaml':
    'id: C-2022\ntitle: 合同\nparties: {client: ORG-B, vendor: ORG-A}\ntotal: 1.00\npayments:\n  - {part: P1, pct: 100, amount: 1.00, condition: 付款}\nsigned_on: 2022-06-30\nfrom: 2022-07-01\nto: 2023-06-30\n',
  'org/organisations.yaml': '- {id: ORG-A, name: 乙方, role: vendor}\n- {id: ORG-B, name: 甲方, role: client}\n',
  'contract/obligations.yaml': `- id: OB-1
  title: 每月值班计划表
  phrase: 每月提交
  clauses: [C-1]
  bearer: vendor
  per: month
  delivers: plan
  select: {kind: roster-plan}
  test:
    deadline: {of: delivery.at, by: {anchor: start, workdays: -1}, limit: {anchor: start, days: -1}}
`,
  'records/2022-09/risks.yaml':
    '- {id: RSK-1, title: 老化, found_on: 2022-09-01, level: high, text: 设备老化, state: open}\n',
  'records/2022-09/actions.yaml': `- {id: ACT-1, from: RSK-1, type: detect, do: 换电池, owner: PER-2, opened: 2022-09-01, due: 2022-09-20}
- {id: ACT-2, from: RSK-1, type: detect, do: 清理线缆, owner: PER-2, opened: 2022-09-01, due: 2022-11-30}
- {id: ACT-3, from: RSK-1, type: detect, do: 换风扇, owner: PER-2, opened: 2022-09-01, due: 2022-09-20, closed: {on: 2022-09-19, proof: 已换}}
`,
};

test('late things first, one line for all periods of an obligation, then what falls due within a fortnight; actions apart', async () => {
  const { site, remove } = await dutySiteOf(TREE, '2022-10-20');
  const [papers, actions] = [dueItems(site), actionItems(site)].map((items) =>
    items.map(({ mark, late, link, note }) => [mark.replace('\u00a0', ' '), late, link.text, note]),
  );
  remove();
  expect(actions).toEqual([['逾 30 天', true, '换电池', 'ACT-1　乙']]);
  expect(papers).toEqual([
    ['逾 112 天', true, '每月值班计划表', 'OB-1　4 期：2022-07、2022-08、2022-09、2022-10'],
    ['10-31 一', false, '每月值班计划表', 'OB-1　2022-11'],
  ]);
});
