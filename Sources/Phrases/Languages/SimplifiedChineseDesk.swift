extension Language {
    /// The desk, the parts on back order, and calls.
    static let simplifiedChineseDesk: KeyValuePairs<Phrase, String> = [
        .deskCallNow: "立即致电 {0}", .deskAlerts: "提醒 {0}", .deskPromises: "约定交车 {0}",
        .deskNobodyToCall: "没有需要致电的客户。", .deskNoAlerts: "没有未处理的提醒。", .deskNoPromises: "没有未完成的约定。",
        .deskMine: "我的单 {0}", .deskAll: "全部 {0}", .deskNotAdvisor: "{0} 名下没有未完成的修理单。",
        .tellBy: "{0} 前告知", .tellNow: "立即告知", .callAgain: "{0} 再拨", .atSoonest: "≥{0}",
        .overdueBy: "逾期 {0}", .escalatedBy: "上报经理，逾期 {0}", .partsMissing: "缺件订货 {0}",
        .partsHere: "已到货 {0}", .partsNoneMissing: "没有缺件订货。", .partsNoneHere: "没有待出库的零件。",
        .partsByEta: "按到货时间", .partsByOrder: "按修理单", .partNoEta: "货期未定", .wholeOrder: "整单",
        .atHome: "客户已开回", .callIn: "请客户来店", .parkedWhere: "停放何处？", .needsPart: "请先选择零件。",
        .doDesk: "顾问台", .doParts: "缺件", .doMineOrAll: "我的/全部", .doSortParts: "货期/单号",
        .doPartStep: "下一步", .doPartEta: "货期…", .doAskPart: "询货期…", .doTakeHome: "开回",
        .helpDesk: "立即致电的客户、未处理的提醒和全部约定。", .helpParts: "缺件订货和已到货的零件。",
        .helpMineOrAll: "只看本人的修理单，或查看全部。", .helpSortParts: "按到货时间（逾期在前）或按修理单排列零件。",
        .helpPartStep: "零件：客户已同意、已订货、已到货、已出库。", .helpPartEta: "登记零件的预计到货时间。",
        .helpAskPart: "登记缺件并询问货期。", .helpTakeHome: "客户先将车开回，等零件到货。", .formPartEta: "{0} 的预计到货",
        .fieldAgain: "多久再拨", .fieldAppointment: "送车时间", .fieldVendor: "外委厂家",
        .fieldEstimate: "报价", .hintMinutes: "分钟，1 到 1440", .hintEstimate: "按口头报价填写",
        .outcomeOtherTime: "改其他时间", .outcomeNoAnswer: "无人接听", .otherTimeMissing: "请填写客户要求的时间。",
        .sayCallIn: "您的零件已到货，请将车送来。", .sayCallInAt: "您的零件已到货，请于 {0} 将车送来。",
        .sayFoundWork: "检查发现您的车需要：{0}，是否同意作业？", .sayNoTime: "请填写新时间，此处随之显示。",
        .sayAsAgreed: "您的车将按约定于 {0} 交车。", .sayOtherTime: "您的车预计 {0} 交车，原定 {1}。",
    ]
}
