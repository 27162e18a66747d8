extension Language {
    /// Appointments that are moved, and what is said of the reserve and of what was passed over.
    static let englishMovedVisits: KeyValuePairs<Phrase, String> = [
        .doMoveAppointment: "move…",
        .helpMoveAppointment: "Move the appointment; the promise goes with it.",
        .formMoveAppointment: "Move the appointment of {0}",
        .moveNeedsTime: "Say with --at when {0} comes instead; the best times: {1}.",
        .overridesSpan: "Of the last {0} days, since {1}.",
        .reserveLearnt: "walk-ins {0}%, found work {1}%",
        .reserveOfDay: "reserve: {0} ({1})", .foundADay: "{0} of work found a day",
        .messageVisit:
            "Dear {3}, we expect your {2} ({1}) at {8}; it will be ready at {5}. {6} {4}",
    ]
}
