/// What a check of a store has found.
public struct VerifyReport: Hashable, Sendable {
    /// Something that is not as it was written.
    public enum Problem: Hashable, Sendable {
        /// SQLite's own check of its structures.
        case structure(String)
        /// A trigger that keeps events as they are is missing.
        case unprotected(trigger: String)
        /// The event's hash does not fit its columns and the event before: one was changed.
        case chain(position: Int)
        /// The event after this position is missing.
        case gap(after: Int)
        /// The event's version does not follow that of its stream.
        case version(position: Int, stream: String)
        /// The event cannot be read or does not fit those before it.
        case unreadable(position: Int, String)
        /// The last events are missing.
        case tail(expected: Int, found: Int)
        /// The event that was last when the head was noted is another now.
        case head(position: Int)
        /// The head is not noted beside the store, so that a lost tail cannot be seen.
        case noHead
        /// The tables of a projection are not written up to the last event, at `position`.
        case stale(projection: String, position: Int)
        /// A row of a projection is not what the events lead to; `andon rebuild` mends it.
        case row(projection: String, row: String, Difference)
        /// The tables of a projection cannot be read; `andon rebuild` makes them anew.
        case tables(projection: String, String)
        /// The snapshot is not what the events are; `andon rebuild` mends it.
        case snapshot(position: Int)
    }

    /// How a row differs from what the events lead to.
    public enum Difference: Hashable, Sendable {
        /// The events lead to it, and it is not there.
        case missing
        /// It is there, and no event leads to it.
        case surplus
        /// A column has another value than the events say.
        case value(_ column: String, found: String, said: String)
    }

    /// The most problems that are listed.
    public static let limit = 100

    /// How many events were checked.
    public internal(set) var events = 0
    /// What is not as it should be, at most `limit`.
    public private(set) var problems: [Problem] = []
    /// How many problems there are, also those not listed.
    public private(set) var problemCount = 0

    /// Whether the store is as it was written.
    public var isWhole: Bool { problemCount == 0 }

    mutating func add(_ problem: Problem) {
        guard problems.last != problem else { return }
        problemCount += 1
        if problems.count < Self.limit { problems.append(problem) }
    }
}

extension VerifyReport.Problem: CustomStringConvertible {
    /// The problem in one English line.
    public var description: String {
        switch self {
        case .structure(let line): "structure: \(line)"
        case .unprotected(let trigger): "the trigger \(trigger) is missing"
        case .chain(let position): "event \(position) is not as it was written"
        case .gap(let position): "an event is missing after \(position)"
        case .version(let position, let stream):
            "event \(position) does not follow the last of \(stream)"
        case .unreadable(let position, let detail): "event \(position): \(detail)"
        case .tail(let expected, let found):
            "the last events are missing: \(expected) were stored, \(found) are left"
        case .head(let position): "event \(position) is not the one that was stored there"
        case .noHead: "the file that notes the last event is missing"
        case .stale(let projection, let position):
            "\(projection): is not written up to event \(position)"
        case .row(let projection, let row, .missing): "\(projection): \(row) is missing"
        case .row(let projection, let row, .surplus): "\(projection): no event leads to \(row)"
        case .row(let projection, let row, .value(let column, let found, let said)):
            "\(projection): \(column) of \(row) is \(found), the events say \(said)"
        case .tables(let projection, let detail): "\(projection): \(detail)"
        case .snapshot(let position): "the snapshot at \(position) is not what the events are"
        }
    }
}
