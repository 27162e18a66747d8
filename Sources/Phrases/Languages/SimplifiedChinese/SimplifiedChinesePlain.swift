extension Language {
    /// The board line by line, for a screen reader or a pipe.
    static let simplifiedChinesePlain: KeyValuePairs<Phrase, String> = [
        .plainTitle: "{0}（{1}）", .plainTechnicians: "技师",
        .plainFreeFrom: "{0} 起空闲", .plainCalls: "需联系客户", .plainPropose: "建议 {0}",
        .plainTight: "紧张，还剩 {0}", .plainLate: "将晚 {0}",
        .plainGood: "{0} 恢复正常，{1}",
    ]
}
