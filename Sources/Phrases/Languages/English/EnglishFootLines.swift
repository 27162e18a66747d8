extension Language {
    /// What is said beside the facts: of the next job, of the appointments, at the foot.
    static let englishFootLines: KeyValuePairs<Phrase, String> = [
        .nextAfter: "{0}, after {1}",
        .headDay: "Day", .carsHere: "cars here", .isReserve: "reserve",
        .dueToday: "comes today", .daysLeft: "workdays left {0}",
        .bucketCars: "at most {0} of {1} cars at once, at {2}",
        .bucketLoad: "{0} of {1} filled", .bucketRepair: "{0} of {1} booked is repair",
        .whatIfEnter: "What if? Enter shows the effect; nothing is done yet.",
        .hoursMinutes: "{0}h{1}", .hoursAndMinutes: "{0} h {1} min",
    ]
}
