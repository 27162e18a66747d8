/// Why something is no problem that can be planned.
public struct DayProblemFlaw: Error, Hashable, Sendable {
    /// A number that a problem is made of.
    public enum Number: String, Hashable, Sendable {
        case technicians, jobs, patterns, lunches, level, percent, freeFrom, breaks, pattern
        case breakStart, breakEnd, breakLength, skill, release, due, weight, minutes, expected
        case finish, change
    }

    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// A number lies outside its range.
        case outside(Number, value: Int, allowed: ClosedRange<Int>)
        /// Something else than an integer stands where one has to; cut to 20 bytes.
        case noInteger(String)
        /// A line has more or fewer numbers than it has to.
        case count(Int, wanted: Int)
        /// The file ends before everything is there.
        case ends
        /// The file goes on after everything is there.
        case goesOn
        /// Too many technicians and jobs together.
        case tooLarge
        /// The work would take more than a thousand years.
        case tooLong
    }

    /// What is wrong.
    public let kind: Kind
    /// The line of the file where it is, from 1; nil when it is in no line.
    public let line: Int?

    init(_ kind: Kind, line: Int? = nil) {
        self.kind = kind
        self.line = line
    }

    /// The same flaw, at a line.
    func at(line: Int) -> DayProblemFlaw { DayProblemFlaw(kind, line: self.line ?? line) }

    static func check(
        _ number: Number, _ value: Int, in allowed: ClosedRange<Int>
    ) throws(DayProblemFlaw) {
        guard allowed.contains(value) else {
            throw DayProblemFlaw(.outside(number, value: value, allowed: allowed))
        }
    }
}
