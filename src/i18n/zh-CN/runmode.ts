/** Words of new files, of runbooks in use and of labels in Chinese. */
export const runmodeZhCN = {
  toFill: '⟦待填：{hint}⟧',
  forExample: '例如：{text}',
  optionalFields: '以下可以不写；要写的去掉行首的「# 」，换成内容。各字段见 /handbook/kinds/{kind}/',
  newWrote: '已新建 {file}，编号 {id}',
  newNext:
    '接下来：打开它，把「⟦待填：…⟧」一处处换成实际内容；运行 npm run zhiku -- check{options}，还没填的会逐处列出，填完才能发布。',
  newExists: '{file} 已经存在，不会覆盖',
  newUsed: '编号「{id}」已用于 {file}，编号永不重用',
} as const;
