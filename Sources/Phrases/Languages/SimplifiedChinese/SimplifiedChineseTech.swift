extension Language {
    /// A technician's own screen.
    static let simplifiedChineseTech: KeyValuePairs<Phrase, String> = [
        .techNoJob: "手上没有作业", .techClock: "已用 {0}，标准 {1}", .techLeft: "还剩 {0}",
        .techOver: "超时 {0}", .techNext: "接下来", .techNothingNext: "没有可开工的作业。",
        .techResume: "继续", .techBy: "操作人 {0}", .techScanned: "{0} 现在怎么样？",
        .techNobody: "打开谁的屏幕？请输入 `andon tech 姓名`；现有：{0}",
        .techNotYou: "{0} 不是本店技师，没有可以显示的屏幕",
    ]
}
