extension [RecordedEvent] {
    /// The events that still count: without those undone and without the undoing itself.
    public var counting: [RecordedEvent] {
        var undone: [ClosedRange<Int>] = []
        func counts(_ version: Int) -> Bool { !undone.contains { $0.contains(version) } }
        for recorded in self.reversed() where counts(recorded.version) {
            guard case .undone(let from, let through) = recorded.event else { continue }
            undone += [from...Swift.max(from, through), recorded.version...recorded.version]
        }
        return undone.isEmpty ? self : filter { counts($0.version) }
    }
}

/// A history that cannot have happened: a damaged store or an export that was edited.
public struct HistoryProblem: Error, Hashable, CustomStringConvertible {
    /// The event that does not fit.
    public let event: RecordedEvent
    /// Why it does not fit.
    public let reason: String

    /// Makes the problem that `event` does not fit for `reason`.
    init(_ event: RecordedEvent, _ reason: String) {
        self.event = event
        self.reason = reason
    }

    /// Position, stream, version and reason in one line.
    public var description: String {
        "event \(event.position) (\(event.stream), version \(event.version)): \(reason)"
    }
}
