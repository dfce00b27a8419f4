import type { machineZhCN } from '../zh-CN/machine.ts';

/** Words of feeds and data in English. */
export const machineEn: Readonly<Record<keyof typeof machineZhCN, string>> = {
  built: 'Built by Zhiku',
  dueSoon: 'Overdue, or due within two weeks',
  dueOn: 'Due {day}: {title}',
  apiIndex: 'What there is to ask for',
  apiKinds: 'All kinds of record',
  apiRecords: '{kind}: {about}',
  llmsAbout:
    'An operations knowledge base: inventories, duty and work records, incidents and casestudies, runbooks, duties of a contract. Every record has an id; pages and data are made from the same files.',
  llmsSections: 'Sections',
  llmsData: 'Data',
  llmsDataAbout: 'The same content as JSON, without HTML:',
  llmsSearch: 'Search by page (needs JavaScript)',
  llmsFeeds: 'Feeds',
  details: 'Details',
};
