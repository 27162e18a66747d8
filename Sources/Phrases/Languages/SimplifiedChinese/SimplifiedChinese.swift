extension Language {
    /// Simplified Chinese, in the words of the trade.
    public static let simplifiedChinese = Language(
        code: "zh-Hans", name: "简体中文",
        simplifiedChineseScreens, simplifiedChineseKeys, simplifiedChineseForms,
        simplifiedChineseEvents, simplifiedChineseRefusals, simplifiedChineseReasons,
        simplifiedChineseNextJob, simplifiedChineseDesk, simplifiedChinesePlan,
        simplifiedChineseBooking, simplifiedChineseMovedVisits, simplifiedChineseSequence,
        simplifiedChineseFootLines, simplifiedChineseLive, simplifiedChineseWall,
        simplifiedChineseTech, simplifiedChinesePlain, simplifiedChineseCalendar,
        simplifiedChineseFigures, simplifiedChineseLists, simplifiedChineseUsage,
        simplifiedChineseSystem, simplifiedChineseCommandLine)
}
