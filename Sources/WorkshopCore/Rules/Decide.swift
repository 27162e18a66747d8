extension Workshop {
    /// Decides a command against this workshop: the events that it leads to, or why it is declined.
    ///
    /// Pure: `now` is when it happens in the shop, `actor` who asks. The events are not folded in.
    public func decide(
        _ command: Command, by actor: Actor, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        .success([])
    }
}
