import { line } from './scalars.ts';

/**
 * How grave an incident is. The levels are records of the knowledge base (`severity-level`), which give them their names;
 * one that has no such records uses 1 to 4, with the names given here.
 */
export const severity = line.meta({
  choices: {
    '1': { 'zh-CN': '一级', en: 'Severity 1' },
    '2': { 'zh-CN': '二级', en: 'Severity 2' },
    '3': { 'zh-CN': '三级', en: 'Severity 3' },
    '4': { 'zh-CN': '四级', en: 'Severity 4' },
  },
  level: true,
});
