extension Language {
    /// The wall, which has few words, and the customers' page.
    static let simplifiedChineseWall: KeyValuePairs<Phrase, String> = [
        .wallLate: "延误", .wallTight: "紧迫", .wallCall: "致电", .wallCallNow: "需联系客户",
        .wallCallBy: "{0} 前致电", .wallCalm: "全部车辆可按约定交车", .wallMore: "+{0} 台",
        .wallData: "数据 {0}", .wallDataOld: "数据 {0} 前", .wallNoData: "{0} 起 无数据",
        .wallSchedule: "技师", .wallStatus: "车辆状态", .wallReady: "待交车",
        .wallTomorrow: "次日负荷", .wallNobodyReady: "没有待交车辆。",
        .wallBooked: "已预约 {0} / 可用 {1}", .wallCars: "到店 {0} 台",
        .wallCarried: "留厂 {0} 台", .wallAway: "请假：{0}",
        .loungeTitle: "您的爱车", .loungeReceived: "接车", .loungeWork: "作业",
        .loungeCheck: "质检", .loungeWash: "洗车", .loungeDone: "备好",
        .loungeReady: "可以提车",
        .loungeAbout: "约 {0}", .loungeAsk: "服务顾问会与您联系。",
        .loungeEmpty: "目前没有在店车辆。",
        .wallBadPages: "“{0}”不是页面列表；可用 {1}，以英文逗号分隔",
        .wallBadPace: "“{0}”不是翻页间隔；请填写每页停留的秒数，5 到 3600",
        .wallBadMask: "“{0}”不是遮盖方式；可用 {1}",
        .configUnknownWallKey: "[wall] 中没有“{0}”；可用 {1}",
    ]
}
