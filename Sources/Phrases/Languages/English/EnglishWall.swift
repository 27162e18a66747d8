extension Language {
    /// The wall, which has few words, and the customers' page.
    static let englishWall: KeyValuePairs<Phrase, String> = [
        .wallLate: "LATE", .wallTight: "TIGHT", .wallCall: "CALL", .wallCallNow: "CALL NOW",
        .wallCallBy: "CALL BY {0}", .wallCalm: "All promises hold", .wallMore: "+{0}",
        .wallData: "data {0}", .wallDataOld: "data {0} old", .wallNoData: "NO DATA SINCE {0}",
        .wallSchedule: "Technicians", .wallStatus: "Cars", .wallReady: "Ready",
        .wallTomorrow: "Next day", .wallNobodyReady: "No car is ready.",
        .wallBooked: "{0} of {1} booked", .wallCars: "{0} cars come",
        .wallCarried: "{0} stay", .wallAway: "away: {0}",
        .loungeTitle: "Your car", .loungeReceived: "Here", .loungeWork: "Work",
        .loungeCheck: "Check", .loungeWash: "Wash", .loungeDone: "Ready",
        .loungeReady: "Ready",
        .loungeAbout: "about {0}", .loungeAsk: "Your advisor will speak with you.",
        .loungeEmpty: "No car is with us at the moment.",
        .wallBadPages: "“{0}” is not a list of pages; there are {1}, with commas between",
        .wallBadPace: "“{0}” is not a pace; say how many seconds a page stays, 5 to 3600",
        .wallBadMask: "“{0}” is not a mask; there are {1}",
        .configUnknownWallKey: "[wall] has no “{0}”; there are {1}",
    ]
}
