extension Language {
    /// The board line by line, for a screen reader or a pipe.
    static let englishPlain: KeyValuePairs<Phrase, String> = [
        .plainTitle: "{0} ({1})", .plainComma: ", ", .plainTechnicians: "Technicians",
        .plainFreeFrom: "free from {0}", .plainCalls: "Call now", .plainPropose: "propose {0}",
        .plainTight: "tight, {0} left", .plainLate: "late by {0}",
        .plainGood: "{0} is in time again, {1}",
    ]
}
