public import WorkshopCore

/// A command of the sample day with its time, who gives it and a name that never changes.
public struct ScriptedCommand: Hashable, Sendable {
    /// When it is given.
    public var at: Instant
    /// Who gives it.
    public var actor: Actor
    /// What is asked for.
    public var command: Command
    /// Unique on its day, and the same in every run and both languages.
    public var id: String

    /// Makes a command that `actor` gives at `at`.
    public init(at: Instant, actor: Actor, command: Command, id: String) {
        self.at = at
        self.actor = actor
        self.command = command
        self.id = id
    }
}

/// The trade's own training picture as a day of commands: six technicians, a gap, a late job.
///
/// Pure data: the same day, zone and language give the same commands.
public enum SampleDay {
    /// When the shop is open: cars are inspected, washed and handed over for an hour after work.
    public static let openingHours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(17, 0))

    /// When the technicians work.
    public static let shift = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))

    /// The break of everybody.
    public static let lunch = DaySpan(from: TimeOfDay(12, 0), until: TimeOfDay(13, 0))

    /// The moment that the picture shows: 13:30.
    public static func clock(on day: Day, in zone: Zone) -> Instant {
        zone.instant(on: day, at: TimeOfDay(13, 30))
    }

    /// The foreman, whose board it is.
    public static func foreman(in language: SampleLanguage) -> Actor {
        Actor(Person.foreman.name.text(in: language))
    }

    /// Everything that has happened by 13:30 on `day`, oldest first.
    ///
    /// It begins on the open day before. Each command is accepted when they are given in order to
    /// an empty workshop.
    public static func script(
        on day: Day, in zone: Zone, language: SampleLanguage
    ) -> [ScriptedCommand] {
        let rows = opening + Visits.all.flatMap(\.rows) + Morning.rows + Stoppages.rows
        let scene = Scene(on: day, in: zone, language: language)
        return scene.play(rows, named: "sample-\(day.number)")
    }

    /// What happens by itself after 13:30 until the shop closes, oldest first.
    ///
    /// Each command is accepted when nothing else happens; one that is refused because somebody did
    /// something else is to be passed over.
    public static func live(
        on day: Day, in zone: Zone, language: SampleLanguage
    ) -> [ScriptedCommand] {
        let scene = Scene(on: day, in: zone, language: language)
        return scene.play(Afternoon.rows, named: "sample-\(day.number)-live")
    }

    /// The shop opens, everybody is hired, and one of them comes an hour later on the day.
    private static let opening: [Row] =
        [Row(.before(630), .foreman, Step { .shop(.open($0.settings)) })]
        + Mechanic.allCases.map { mechanic in
            Row(
                .before(630), .foreman,
                Step {
                    .technician(
                        .hire(
                            $0.technician(mechanic), skill: mechanic.skill, shift: shift,
                            breaks: nil))
                })
        }
        + [
            Row(
                .before(1550), .foreman,
                Step {
                    .technician(
                        .setAbsence(
                            $0.technician(.white),
                            Span(from: $0.instant(700), until: $0.instant(800)),
                            reason: $0.text(Words("dentist", "看牙医"))))
                })
        ]
}

extension Scene {
    /// The rows as commands, oldest first; those of one minute keep the order of the tables.
    func play(_ rows: [Row], named prefix: String) -> [ScriptedCommand] {
        let timed = rows.enumerated().map { (at: instant($0.element.at), $0.offset, $0.element) }
            .sorted { ($0.at, $0.1) < ($1.at, $1.1) }
        return timed.enumerated().map { number, entry in
            ScriptedCommand(
                at: entry.at, actor: actor(entry.2.by), command: entry.2.step.command(self),
                id: "\(prefix)-\(number + 1)")
        }
    }
}
