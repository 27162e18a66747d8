extension Language {
    /// What can be promised, the time bucket and appointments.
    static let simplifiedChineseBooking: KeyValuePairs<Phrase, String> = [
        .likeKindAndSkill: "同类同技能", .likeKind: "同类", .likeAny: "全部作业",
        .safeBasis: "{0} 个可比作业中九成如期（{1}）",
        .safeAssumed: "无历史记录：按标准工时的 0.8 至 1.4 倍估计",
        .quotePromise: "可约定 {0}", .quoteForecast: "预计 {0}",
        .quoteBreaks: "将造成延误：{0}",
        .quoteNobody: "无法约定时间：{0}。",
        .arrivalPassed: "{0} 已过：车已到店时请省略 --arrival。",
    ]
}
