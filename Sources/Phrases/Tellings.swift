public import WorkshopCore

extension Words {
    /// One line that says what happened; of what was taken back, what that was.
    ///
    /// - Parameter workshop: with the event folded in; its history tells what was taken back, as
    ///   far as the stream is on the board.
    public func callAsFunction(
        _ recorded: RecordedEvent, now: Instant, in workshop: Workshop
    ) -> String {
        self(recorded, now: now, in: workshop.history(of: recorded.stream))
    }

    /// One line that says what happened; of what was taken back, what that was.
    ///
    /// - Parameter history: of the event's stream.
    public func callAsFunction(
        _ recorded: RecordedEvent, now: Instant, in history: [RecordedEvent]
    ) -> String {
        guard case .undone(let from, let through) = recorded.event else {
            return self(recorded, now: now)
        }
        let undone = history.filter { from <= $0.version && $0.version <= through }
        guard let telling = undone.tellings.first else { return self(recorded, now: now) }
        return self(.wasUndone, self(telling, now: now, in: history))
    }
}

extension [RecordedEvent] {
    /// Of each command the event that tells best what it did.
    public var tellings: [RecordedEvent] {
        var best: [RecordedEvent] = []
        for recorded in self {
            guard let last = best.last, last.id.command == recorded.id.command else {
                best.append(recorded)
                continue
            }
            if !last.event.isTelling, recorded.event.isTelling { best[best.count - 1] = recorded }
        }
        return best
    }
}

extension Event {
    /// Whether the event tells best what its command did: not one that merely goes with it.
    public var isTelling: Bool { traits.share == .tells }
}
