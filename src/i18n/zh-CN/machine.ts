/** Words of feeds and data in Chinese. */
export const machineZhCN = {
  built: '由知库生成',
  dueSoon: '逾期和两周内到期',
  dueOn: '{day} 到期：{title}',
  apiIndex: '有哪些数据可取',
  apiKinds: '全部记录类别',
  apiRecords: '{kind}：{about}',
  llmsAbout:
    '这是一个运维知识库：设备台账、值班与工作记录、故障与复盘、处置手册、合同义务。每条记录有编号，页面和数据都由同一批文件生成。',
  llmsSections: '栏目',
  llmsData: '数据',
  llmsDataAbout: '同样的内容有 JSON，不含 HTML：',
  llmsSearch: '在页面上检索（需要 JavaScript）',
  llmsFeeds: '订阅',
  details: '详情',
};
