extension Language {
    /// Appointments that are moved.
    static let englishMovedVisits: KeyValuePairs<Phrase, String> = [
        .doMoveAppointment: "move…",
        .helpMoveAppointment: "Move the appointment; the promise goes with it.",
        .formMoveAppointment: "Move the appointment of {0}",
        .didAppointmentMoved: "{0} comes {1} instead, promise {2} agreed with {3}{4}",
        .appointmentPassed: "{0}: {1} has already passed; name a later time.",
        .alreadyExpected: "{0} is expected {1} already; name another time.",
        .moveNeedsTime: "Say with --at when {0} comes instead; the best times: {1}.",
        .overridesSpan: "Of the last {0} days, since {1}.",
    ]
}
