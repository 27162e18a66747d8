import ScalarText
public import ArgumentParser
import Phrases
public import WorkshopCore

// How values of the shop are written on the command line.

extension StoppageCode: ExpressibleByArgument {
    /// Reads the letter, in either case.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension Channel: ExpressibleByArgument {}

extension Answer: ExpressibleByArgument {}

extension PartState: ExpressibleByArgument {}

extension JobKind: ExpressibleByArgument {}

extension Skill: ExpressibleByArgument {
    /// Reads a level, 1 to 4.
    public init?(argument: String) {
        guard let level = Int(argument) else { return nil }
        self.init(level)
    }

    /// The levels that there are.
    public static var allValueStrings: [String] { levels.map { "\($0)" } }

    /// As it is typed.
    public var defaultValueDescription: String { "\(level)" }
}

/// A stretch of the day as it is typed: `07:00-16:00`.
struct TypedDaySpan: ExpressibleByArgument, Hashable {
    let span: DaySpan

    init?(argument: String) {
        guard let span = DaySpan(argument.only { !$0.properties.isWhitespace }) else { return nil }
        self.span = span
    }
}

/// The jobs that a job comes after as they are typed: `1,2`, `-` for none, nothing for the one
/// before it.
struct TypedPredecessors: ExpressibleByArgument, Hashable {
    let value: Predecessors?

    init?(argument: String) {
        let text = argument.only { !$0.properties.isWhitespace }
        value = Predecessors(text)
        guard value != nil || text.isEmpty else { return nil }
    }
}

/// Hours as they are typed: `1.8`.
struct TypedHours: ExpressibleByArgument, Hashable {
    let minutes: Minutes

    init?(argument: String) {
        guard let minutes = Minutes(hours: argument) else { return nil }
        self.minutes = minutes
    }
}
