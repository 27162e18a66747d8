extension Language {
    /// What others do while the board is looked at.
    static let englishLive: KeyValuePairs<Phrase, String> = [
        .newsBy: "{0}: {1}", .newsOthers: "(+{0})",
        .consoleNoChinese:
            "This console cannot draw Chinese: English is used, and Chinese names cannot be read.",
    ]
}
