extension Language {
    /// What is said beside the facts: of the next job, of the appointments, at the foot.
    static let simplifiedChineseFootLines: KeyValuePairs<Phrase, String> = [
        .nextAfter: "{0}，接在 {1} 之后",
        .headDay: "日期", .carsHere: "在厂", .isReserve: "预留",
        .dueToday: "今天到店", .daysLeft: "还有 {0} 个工作日",
        .bucketCars: "{2} 同时接车 {0} 台，上限 {1} 台",
        .bucketLoad: "已占 {0}，共 {1}", .bucketRepair: "已预约 {1}，其中维修 {0}",
        .whatIfEnter: "试算：在此按 Enter 先显示影响，尚不执行。",
        .hoursMinutes: "{0}h{1}", .hoursAndMinutes: "{0} 小时 {1} 分钟",
    ]
}
