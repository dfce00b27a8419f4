/** Words of a language that carry a question but not its subject. */
export interface QueryWords {
  /** Left out: they stand in every question. */
  readonly stop: ReadonlySet<string>;
  /** Kept with less weight: they stand in every document. */
  readonly weak: ReadonlySet<string>;
}

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** Questions in Chinese and in English; one set for both, since people mix them. */
export const QUERY_WORDS: QueryWords = {
  stop: list(`
    的 了 吗 呢 啊 吧 呀 嘛 么 把 被 给 跟 和 与 或 及 在 是 有 就 都 也 还 又 再 很 太 老 老是 总 总是 一直 特别 非常 突然 已经 一下
    我 我们 你 他 她 它 这 那 这个 那个 这里 那里 哪 哪里 哪个 谁 什么 怎么 怎么办 怎样 如何 为什么 为何 多少 几 咋 咋办 请问 请 求助
    能 能不能 可以 可不可以 会 要 想 应该 需要 让 使 对 对于 关于 从 到 向 往 用 以 之 其 但 但是 而 而且 因为 所以 如果 时 时候 的时候
    办 回事 一 一个 个 些 有点 上 里 下 中 后 先 做 去 来 着 过 得 地
    a an the of to in on at for and or is are was be it my me i we you how what why when where do does did can cannot not with from by
  `),
  weak: list(`
    处理 处置 解决 排查 检查 查看 恢复 修复 维修 重启 重新 操作 方法 步骤 流程 问题 故障 异常 报错 错误 告警 报警 提示 显示 出现 发生 无法 不能
    没有 不了 不上 不到 不出 不行 失败 情况 设备 系统 服务 机器 东西 电话 通知 手册 一台 全部 所有 今天 刚才 半夜 夜里 早上 开 打 收到 发现
    起不来 用不了 进不去 不好使 挂了 没反应 没有反应 打不开 登不上 登录不了 连不上 连接不上 中断 断了 掉线 离线 不通 恢复不了
    处 用户 领导 单位 办公室 现在 目前 正常 不 没 无 都 坏 坏了
    error failed fail failure problem issue fix check down cannot unable server system device not
  `),
};
