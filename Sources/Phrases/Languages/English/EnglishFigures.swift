extension Language {
    /// What a figure stands for, and what stays late all the same.
    static let englishFigures: KeyValuePairs<Phrase, String> = [
        .planLate: "{0} will still be late: promise {1}, ready {2}, {3} late",
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
        .listChanged: "The selected row is gone: check the list, then press Enter.",
        .newsPlan: "plan accepted: {0} jobs dispatched",
        .hintAfterFirst: "2,3 for jobs 2 and 3; - or empty: after none",
        .hintWeigh: "Enter shows the effect   Esc cancels",
        .helpCountWait:
            "“wait”: cars that are here and not begun, as in columns Waiting and Next",
        .helpCountReady:
            "“ready”: cars that wait for their customers; 3+1: one more is at settlement",
        .helpDeskMargin:
            "Desk, last column: promise − forecast; −20′ will be ready 20 minutes late",
        .helpTraySlack:
            "Tray, last column: how long the work can still wait to begin",
    ]
}
