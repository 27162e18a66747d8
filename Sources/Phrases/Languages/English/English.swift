extension Language {
    /// English, the language in which phrases are first written.
    public static let english = Language(
        code: "en", name: "English",
        englishScreens, englishKeys, englishForms, englishEvents, englishRefusals, englishReasons,
        englishNextJob, englishDesk, englishPlan, englishBooking, englishMovedVisits,
        englishSequence, englishFootLines, englishLive, englishWall, englishTech, englishPlain,
        englishCalendar, englishFigures, englishLists, englishUsage, englishSystem,
        englishCommandLine)
}
