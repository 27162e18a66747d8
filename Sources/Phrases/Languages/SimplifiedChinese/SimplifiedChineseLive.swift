extension Language {
    /// What others do while the board is looked at.
    static let simplifiedChineseLive: KeyValuePairs<Phrase, String> = [
        .newsBy: "{0}：{1}", .newsOthers: "（另有 {0} 项）",
    ]
}
