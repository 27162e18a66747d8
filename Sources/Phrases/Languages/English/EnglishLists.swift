extension Language {
    /// What stands in rows and brackets; what days are called where they are typed.
    static let englishLists: KeyValuePairs<Phrase, String> = [
        .listNext: "{0}, {1}", .clauseNext: "{0}; {1}", .aside: "({0})",
        .weekdayNames: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        .daysAhead: "today tomorrow",
    ]
}
