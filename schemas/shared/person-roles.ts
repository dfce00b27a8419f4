/** The work that people may do, by the word under which data names it. */
export const PERSON_ROLES = {
  pm: ['项目经理', 'Project manager'],
  duty: ['值班', 'Duty'],
  standby: ['备勤', 'Standby'],
  engineer: ['驻场工程师', 'Engineer'],
  expert: ['专家', 'Expert'],
  'dept-head': ['部门负责人', 'Head of department'],
  'tech-lead': ['技术负责人', 'Technical lead'],
  'service-owner': ['服务负责人', 'Service owner'],
  client: ['甲方人员', 'Client'],
  'user-rep': ['用户代表', 'User representative'],
  supplier: ['厂商联系人', 'Supplier contact'],
} as const;
