extension Language {
    /// What a figure stands for, and what stays late all the same.
    static let englishFigures: KeyValuePairs<Phrase, String> = [
        .planLate: "{0} will be late all the same: promise {1}, ready {2}, {3} late",
        .planLateNoEnd: "{0} will be late: promise {1}, nobody can tell when it is ready",
        .daysAndHours: "{0}d{1}h",
        .effectLate: "{0} ({1} late)",
        .effectLeft: "{0} ({1} left)",
        .safePromise: "safe to promise {0}",
        .proposedByForecast: "proposed by the forecast {0}",
        .proposedAsAgreed: "proposed as agreed {0}",
        .isPast: "past",
        .bucketInHouse: "work of cars here {0}, reserve {1} of {2} ({3})",
        .helpCounts: "The figures",
        .listChanged: "What was selected is gone: look at the list, then press Enter.",
        .newsPlan: "plan accepted: {0} jobs dispatched",
        .hintAfterFirst: "2,3 for jobs 2 and 3; - or empty: after none",
        .hintWeigh: "Enter shows what it would do   Esc leaves it",
        .helpCountWait:
            "“wait”: here, no work begun; columns Waiting and Next without expected cars",
        .helpCountReady:
            "“ready”: without the cars that are still at the bill",
        .helpDeskMargin:
            "Desk, last column: promise − forecast; −20′ will be ready 20 minutes late",
        .helpTraySlack:
            "Tray, last column: slack, how long the work can still wait to begin",
    ]
}
