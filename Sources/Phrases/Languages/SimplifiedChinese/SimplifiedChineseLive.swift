extension Language {
    /// What others do while the board is looked at.
    static let simplifiedChineseLive: KeyValuePairs<Phrase, String> = [
        .newsBy: "{0}：{1}", .newsOthers: "（另有 {0} 项）",
        .consoleNoChinese:
            "此控制台无法显示中文，界面改用英文，中文姓名也无法辨认。",
    ]
}
