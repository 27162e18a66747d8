public import WorkshopCore

extension Workshop {
    /// The workshop as it would be after a command; nil when that would be declined.
    ///
    /// Nothing is stored: the copy is for weighing what the command would do.
    public func after(_ command: Command, by actor: Actor, at now: Instant) -> Workshop? {
        guard case .success(let events) = decide(command, by: actor, at: now) else { return nil }
        var next = self
        // Undo takes a command's events back together: one weighed upon another is not the same.
        let id = "what-if-\(position + 1)"
        for (index, new) in events.enumerated() {
            let recorded = RecordedEvent(
                position: next.position + 1, stream: new.stream,
                version: next.version(of: new.stream) + 1,
                id: EventID(command: id, index: index), at: now, actor: actor,
                event: new.event)
            do { try next.apply(recorded) } catch { return nil }
        }
        return next
    }
}
