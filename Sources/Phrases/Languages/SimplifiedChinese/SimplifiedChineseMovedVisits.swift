extension Language {
    /// Appointments that are moved.
    static let simplifiedChineseMovedVisits: KeyValuePairs<Phrase, String> = [
        .doMoveAppointment: "改约…",
        .helpMoveAppointment: "改约到店时间，约定交车时间随之调整。",
        .formMoveAppointment: "{0} 改约",
        .didAppointmentMoved: "{0} 改约 {1} 到店，与 {3} 约定 {2} 交车{4}",
        .appointmentPassed: "{0}：{1} 已过，请另选更晚的时间。",
        .alreadyExpected: "{0} 原本就约在 {1} 到店，请另选时间。",
        .moveNeedsTime: "请用 --at 写明 {0} 改到何时，最佳时间：{1}。",
        .overridesSpan: "最近 {0} 天（自 {1} 起）。",
    ]
}
