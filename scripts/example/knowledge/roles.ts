import type { z } from 'zod';
import type { knowledgeRole } from '../../../schemas/knowledge-role.ts';
import { recordsFile, type ExampleFile } from '../file.ts';

type Role = z.input<typeof knowledgeRole.shape>;

const ENGINEERS = { roles: ['engineer', 'pm'] } as const;
const RELEASE = { people: ['PER-01', 'PER-91'] };

const role = (id: string, title: string, approvers: readonly number[], covers: Partial<Role>): Role => ({
  id,
  title,
  ...covers,
  submit: { roles: [...ENGINEERS.roles] },
  approve: { people: approvers.map((number) => `PER-${String(number).padStart(2, '0')}`) },
  publish: RELEASE,
  review_days: covers.review_days ?? 365,
});

/** Who approves what: the client where its business is touched, the project manager for the rest. */
const ROLES: readonly Role[] = [
  role('KR-PLAN', '应急预案', [91], { kinds: ['emergency-plan'] }),
  role('KR-CASESTUDY', '复盘', [91], { kinds: ['casestudy'], review_days: 730 }),
  role('KR-ROOM', '机房环境、供配电、消防', [1, 91, 92], { categories: ['机房环境', '供配电', '消防'] }),
  role('KR-SECURITY', '安全', [1, 91, 92], { categories: ['安全'] }),
  role('KR-CARD', '一卡通', [1, 92, 97], { categories: ['一卡通'] }),
  role('KR-MEETING', '会议与大屏', [1, 93], { categories: ['视频会议', '音视频', '大屏', '重大保障'] }),
  role('KR-TERMINAL', '终端', [1, 92, 95], { categories: ['终端'] }),
  role('KR-OTHER', '其余各类', [1, 91], {}),
];

/** The roles of knowledge. */
export const roleFiles = (): ExampleFile[] => [recordsFile('org/knowledge-roles.yaml', 'knowledge-role', ROLES)];
