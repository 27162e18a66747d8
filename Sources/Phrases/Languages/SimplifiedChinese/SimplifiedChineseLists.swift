extension Language {
    /// What stands in rows and brackets; what days are called where they are typed.
    static let simplifiedChineseLists: KeyValuePairs<Phrase, String> = [
        .listNext: "{0}、{1}", .clauseNext: "{0}；{1}", .aside: "（{0}）",
        .weekdayNames: "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
        .daysAhead: "今天 明天 后天",
    ]
}
