extension Workshop {
    /// How far ahead something can be planned, agreed or expected, in days.
    ///
    /// A year: what is further away is nearly always a slip in the year, and calendars are not read
    /// much further (`WorkingTime.horizonDays`), so that it would never be forecast.
    public static let daysAhead = 366

    /// The last moment for which something can be planned, agreed or expected.
    public static func lastMoment(at now: Instant) -> Instant {
        now + Minutes(daysAhead * 24 * 60)
    }

    /// Declines a command that names a time beyond the last moment.
    func refuseTooFarAhead(_ command: Command, at now: Instant) throws(Refusal) {
        let limit = Self.lastMoment(at: now)
        for time in command.traits.timesAhead where time > limit {
            throw .entry(.tooFarAhead(time, limit: limit))
        }
    }
}
