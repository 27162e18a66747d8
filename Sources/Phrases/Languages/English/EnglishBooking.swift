extension Language {
    /// What can be promised, the time bucket and appointments.
    static let englishBooking: KeyValuePairs<Phrase, String> = [
        .likeKindAndSkill: "same kind and skill", .likeKind: "same kind", .likeAny: "any kind",
        .safeBasis: "9 in 10 of {0} comparable jobs held ({1})",
        .safeAssumed: "no history: 0.8 to 1.4 of the flat-rate time is assumed",
        .quotePromise: "promise {0}", .quoteForecast: "forecast {0}",
        .quoteBreaks: "would make late: {0}",
        .quoteNobody: "Nothing can be promised: {0}.",
        .arrivalPassed: "{0} has passed: leave --arrival out for a car that is here.",
    ]
}
