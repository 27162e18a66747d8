import WorkshopCore

/// A time on the clock of the sample day, of the open day before it or of the one after it.
///
/// A literal reads like a clock without its colon: `1330` is 13:30 of the day itself.
struct Moment: Hashable, Sendable, ExpressibleByIntegerLiteral {
    enum Date: Hashable, Sendable {
        case before, today, after
    }

    let date: Date
    let time: TimeOfDay

    init(_ date: Date, _ clock: Int) {
        precondition(
            (0..<2400).contains(clock) && clock % 100 < 60, "\(clock) is no time on a clock")
        self.date = date
        time = TimeOfDay(clock / 100, clock % 100)
    }

    init(integerLiteral clock: Int) {
        self.init(.today, clock)
    }

    static func before(_ clock: Int) -> Moment { Moment(.before, clock) }
    static func after(_ clock: Int) -> Moment { Moment(.after, clock) }
}

/// Where and when the script is played: it turns rows of the tables into values of the core.
struct Scene: Sendable {
    let zone: Zone
    let language: SampleLanguage
    let today: Day
    let settings: ShopSettings

    init(on day: Day, in zone: Zone, language: SampleLanguage) {
        self.zone = zone
        self.language = language
        today = day
        settings = Self.settings(on: day, in: zone, language)
    }

    /// Open from Monday to Saturday, and on the day itself whatever its weekday.
    private static func settings(
        on day: Day, in zone: Zone, _ language: SampleLanguage
    ) -> ShopSettings {
        ShopSettings(
            name: Words("Northside Toyota", "北城丰田").text(in: language), zone: zone.name,
            hours: SampleDay.openingHours, breaks: [SampleDay.lunch],
            weekdays: Weekday.allCases.filter { $0 != .sunday || day.weekday == .sunday })
    }

    func day(_ date: Moment.Date) -> Day {
        switch date {
        case .before: nearestOpenDay(-1)
        case .today: today
        case .after: nearestOpenDay(1)
        }
    }

    private func nearestOpenDay(_ step: Int) -> Day {
        let near = today + step
        return settings.weekdays.contains(near.weekday) ? near : near + step
    }

    func instant(_ moment: Moment) -> Instant {
        zone.instant(on: day(moment.date), at: moment.time)
    }

    func text(_ words: Words) -> String { words.text(in: language) }
    func actor(_ person: Person) -> Actor { Actor(text(person.name)) }
    func technician(_ mechanic: Mechanic) -> TechnicianID { TechnicianID(text(mechanic.name)) }
}
