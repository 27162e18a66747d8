extension Language {
    /// The sequence of an order's jobs, where somebody has given one.
    static let simplifiedChineseSequence: KeyValuePairs<Phrase, String> = [
        .doSequence: "作业顺序…", .helpSequence: "设定作业的先后：在哪几项之后，或可并行。",
        .formSequence: "{0} 的前道作业", .onlyOneJob: "{0} 只有这一项作业。",
        .afterJobs: "在 {0} 之后", .besideOthers: "可并行",
        .fieldAfter: "前道作业", .hintAfter: "1,2；填 - 为可并行；留空接上一项",
        .badAfter: "“{0}”不是作业序号：请填序号，例：1,2；可并行则填 -。",
        .startSequence: "作业顺序",
        .whyInCircle: "作业 {0} 互相等待",
        .sayInCircle: "作业的先后顺序还在安排",
        .planInCircle: "{0}：作业 {1} 互相等待，未排入，请调整前后顺序",
        .planComesAfter: "{0} 未排入：须在 {1} 之后，而后者也未排入",
        .rowAfterItself: "作业不能排在自己之后",
        .rowUnknownJob: "没有作业 {0}：该单只有 {1} 项",
        .rowInCircle: "该单的作业 {0} 互相等待，无法照此排工",
    ]
}
