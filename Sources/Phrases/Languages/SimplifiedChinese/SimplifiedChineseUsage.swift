extension Language {
    /// What is wrong with a command line.
    static let simplifiedChineseUsage: KeyValuePairs<Phrase, String> = [
        .usageUnknownOptionNear: "没有选项 {0}，最接近的是 {1}",
        .usageUnknownOption: "没有选项 {0}",
        .usageMissingArgument: "缺少参数 {0}",
        .usageMissingOneOf: "须给出其中之一：{0}",
        .usageMissingValue: "{0} 缺少值",
        .usageBadValueOf: "{1} 不能是“{0}”，可用：{2}",
        .usageBadValue: "{1} 不能是“{0}”",
        .usageUnexpected: "多余的参数“{0}”",
        .usageUnexpectedSeveral: "多余的参数 {0} 个：{1}",
        .usageNoValue: "选项 {0} 不带值，却给了“{1}”",
        .usageTwice: "{0} 和 {1} 不能同时使用",
        .usageInvalidOption: "选项 {0} 无效",
        .usageSee: "{0}；说明见 `{1}`", .usageRange: "{0} 须为 {1} 到 {2}",
        .usageTogether: "{0} 只能与 {1} 一起使用", .usageApart: "{0} 不能与 {1} 同时使用",
        .usageEventLines: "事件只能导出为 JSON Lines，请去掉 --csv",
        .usageJobCounts:
            "每个 --job 一个 --frt；--skill、--kind、--after 或全省，或各一个",
        .usageAfter: "作业 {1}“{2}”的 --after {0}",
        .usageInCircle: "作业 {0} 互相等待，请修改它们的 --after",
        .undoNobody: "没有修理单或技师 {0}；现有技师：{1}",
        .accessNoneYet: "{0}：还没有这个文件，用 andon access add 添加密钥时会建立",
        .problemNobodyCan: "{0}：没有人具备这些作业所需的技能：{1}",
    ]
}
