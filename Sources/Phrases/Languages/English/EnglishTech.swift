extension Language {
    /// A technician's own screen.
    static let englishTech: KeyValuePairs<Phrase, String> = [
        .techNoJob: "No job in work", .techClock: "{0} of {1}", .techLeft: "{0} left",
        .techOver: "{0} over", .techNext: "Next", .techNothingNext: "Nothing to start.",
        .techResume: "resume", .techBy: "used by {0}", .techScanned: "What about {0}?",
        .techNobody: "whose screen? Write `andon tech NAME`; there are {0}",
        .techNotYou: "{0} is no technician of this shop: there is no screen to show",
    ]
}
