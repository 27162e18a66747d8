extension Language {
    /// What is said of a calendar that is taken in.
    static let simplifiedChineseCalendar: KeyValuePairs<Phrase, String> = [
        .importEvents: "{0}：预约，{2}，{1} 个日程",
        .importEventCounts: "新增 {0}，未变 {1}，不符 {2}，略过 {3}，错误日程 {4}",
        .importLeftOut: "略过：",
        .importBadEvents: "未导入的日程：{0}，见报告",
        .eventLacks: "日程缺少 {0}，请在说明中各写一行，如“{1}：…”；--columns 可对应列名",
        .eventUnclosed: "日程不完整（没有 END:VEVENT），请重新获取文件",
        .eventCutOff: "文件不完整，可能缺少日程，请重新获取",
        .eventNoStart: "日程没有开始时间（DTSTART），请补上",
        .eventAllDay: "日程为全天，请设定具体时间",
        .eventRepeats: "日程是重复的，请为每次到店单独建日程",
        .eventBadValue: "{0} 的值“{1}”无法识别，请重新设定日程时间",
        .eventUnknownZone: "没有时区“{0}”，请改用如 Asia/Shanghai 的时区",
        .eventNoVisit: "全天或重复的日程，没有车牌也没有客户",
        .eventPlace: "第 {0} 行（{1}）", .eventPlaceColumn: "第 {0} 行（{1}），{2}",
        .eventOver: "预约时间已过，且此前未登记",
        .eventCancelled: "日历中已取消，这里没有对应的在修单",
        .eventReplaced: "第 {0} 行是该日程的更新版本",
        .eventCancelledButOpen: "日历中已取消，但修理单 {0} 尚未关闭，可用 andon do cancel {0}",
    ]
}
