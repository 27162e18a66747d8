extension Language {
    /// Appointments that are moved, and what is said of the reserve and of what was passed over.
    static let simplifiedChineseMovedVisits: KeyValuePairs<Phrase, String> = [
        .doMoveAppointment: "改约…",
        .helpMoveAppointment: "改约到店时间，约定交车时间随之调整。",
        .formMoveAppointment: "{0} 改约",
        .moveNeedsTime: "请用 --at 写明 {0} 改到何时，最佳时间：{1}。",
        .overridesSpan: "最近 {0} 天（自 {1} 起）。",
        .reserveLearnt: "未预约到店 {0}%，追加作业 {1}%",
        .reserveOfDay: "预留：{0}（{1}）", .foundADay: "每天追加作业 {0}",
        .messageVisit: "{3}，您好！您的 {2}（{1}）改约 {8} 到店，预计 {5} 可交车。{6} {4}",
    ]
}
