import ArgumentParser
import Phrases
import WorkshopCore

// Technicians, their hours and their absences.

extension DoCommand {
    static let people = CommandGroup(
        name: "People",
        subcommands: [
            HireVerb.self, SkillVerb.self, ShiftVerb.self, AbsentVerb.self, LeaveVerb.self,
        ])
}

struct HireVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "hire", abstract: "A technician joins the staff.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "The name as the board shows it.")
    var name: String

    @Option(help: "Skill, 1 to 4.")
    var skill: Skill

    @Option(help: "Working hours, as 07:00-16:00; without, the shop's.")
    var shift: TypedDaySpan?

    @Option(help: "Lunch, as 12:00-13:00; without, the shop's breaks.")
    var lunch: TypedDaySpan?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .technician(
            .hire(
                TechnicianID(name.cleanedName), skill: skill, shift: shift?.span,
                breaks: lunch.map { [$0.span] }))
    }
}

struct SkillVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "skill", abstract: "A technician's skill has changed.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "The technician: any part of the name that only one has.")
    var name: String

    @Argument(help: "Skill, 1 to 4.")
    var skill: Skill

    func command(_ scene: Scene) throws(Failure) -> Command {
        .technician(.changeSkill(try scene.technician(name), skill))
    }
}

struct ShiftVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "A technician's hours or lunch have changed.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "The technician: any part of the name that only one has.")
    var name: String

    @Argument(help: "Working hours, as 07:00-16:00.")
    var shift: TypedDaySpan

    @Option(help: "Lunch, as 12:00-13:00; without, as before.")
    var lunch: TypedDaySpan?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let id = try scene.technician(name)
        let known = scene.workshop.technician(id)?.breaks ?? []
        return .technician(
            .changeShift(id, shift: shift.span, breaks: lunch.map { [$0.span] } ?? known))
    }
}

struct AbsentVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "absent", abstract: "A technician is away for a while.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "The technician: any part of the name that only one has.")
    var name: String

    @Option(help: "From when, a day or a time; without, from now.")
    var from: String?

    @Option(help: "Until when, a day or a time; without, until that day ends.")
    var until: String?

    @Option(help: "Why.")
    var reason: String?

    @Flag(help: "Take back an absence that begins at the time given, or the one that holds now.")
    var lift = false

    func command(_ scene: Scene) throws(Failure) -> Command {
        let id = try scene.technician(name)
        let start = try scene.boundary(from, isEnd: false) ?? scene.now
        if lift { return .technician(.liftAbsence(id, scene.absence(of: id, at: start))) }
        let day = scene.words.zone.day(of: start)
        let midnight = scene.words.zone.instant(on: day + 1, at: TimeOfDay(0, 0))
        let end = try scene.boundary(until, isEnd: true) ?? midnight
        return .technician(
            .setAbsence(id, Span(from: start, until: end), reason: reason?.cleaned ?? ""))
    }
}

struct LeaveVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "A technician has left the shop for good.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "The technician: any part of the name that only one has.")
    var name: String

    func command(_ scene: Scene) throws(Failure) -> Command {
        .technician(.leave(try scene.technician(name)))
    }
}

extension Scene {
    /// A moment, or the beginning or end of a day that is given alone: `2026-11-24`.
    fileprivate func boundary(_ text: String?, isEnd: Bool) throws(Failure) -> Instant? {
        let today = words.zone.day(of: now)
        guard let text,
            let day = TimeText.day(text.cleaned, today: today, names: words.dayNames)
        else { return try time(text) }
        return words.zone.instant(on: day + (isEnd ? 1 : 0), at: TimeOfDay(0, 0))
    }

    /// The absence that begins at an instant or holds then; an empty one where there is none.
    fileprivate func absence(of id: TechnicianID, at instant: Instant) -> Span {
        let spans = workshop.technician(id)?.absences.map(\.span) ?? []
        return spans.first { $0.from == instant } ?? spans.first { $0.contains(instant) }
            ?? Span(from: instant, until: instant)
    }
}
