extension Language {
    /// What a figure stands for, and what stays late all the same.
    static let simplifiedChineseFigures: KeyValuePairs<Phrase, String> = [
        .planLate: "{0} 仍会延误：约定 {1}，预计 {2} 可交车，晚 {3}",
        .planLateNoEnd: "{0} 会延误：约定 {1}，可交车时间无法预计",
        .daysAndHours: "{0}天{1}h",
        .effectLate: "{0}（晚 {1}）",
        .effectLeft: "{0}（余 {1}）",
        .safePromise: "稳妥可约 {0}",
        .proposedByForecast: "按预计可交车时间建议 {0}",
        .proposedAsAgreed: "照原约定建议 {0}",
        .isPast: "已过",
        .bucketInHouse: "在厂作业 {0}，预留 {1}，共 {2}（{3}）",
        .helpCounts: "数字说明",
        .listChanged: "刚才选中的一行已不在：请看过清单后再按 Enter。",
        .newsPlan: "已采用计划：派工 {0} 项",
        .hintAfterFirst: "2,3 即作业 2、3；填 - 或留空：不等其他作业",
        .hintWeigh: "Enter 先显示影响   Esc 放弃",
        .helpCountWait:
            "首行“待修”：已到店未开工，即看板“待派工”“已派工”，不含未到店",
        .helpCountReady:
            "“待交车”：不含待结算的车，看板“3+1”即待交车 3、待结算 1",
        .helpDeskMargin:
            "前台末列：约定减预计可交车时间，−20′ 即将晚 20 分钟",
        .helpTraySlack:
            "待派工清单末列：还可等待多久再开工",
    ]
}
