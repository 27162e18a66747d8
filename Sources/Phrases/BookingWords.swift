public import WorkshopPlanner

extension Words {
    /// Where a rate comes from.
    public func callAsFunction(_ source: BookingRates.Source) -> String {
        switch source {
        case .set: self(.rateSet)
        case .learnt(let orders): self(.rateLearnt, String(orders))
        case .usual: self(.rateUsual)
        }
    }

    /// The rates by which hours become bookable ones, with their sources.
    public func callAsFunction(_ rates: BookingRates) -> String {
        self(
            .bucketRates, String(rates.productivity), self(rates.productivitySource),
            String(rates.appointmentRate), self(rates.appointmentSource))
    }

    /// What the reserve rests on.
    ///
    /// - Parameter quarter: the quarter of the day, 0...3; nil for the whole day.
    public func reserve(_ rates: BookingRates, quarter: Int? = nil) -> String {
        guard let walkIns = rates.walkIns, let found = rates.found else {
            return self(rates.appointmentSource)
        }
        let share = quarter.map { found.quarters[$0] } ?? found.percent
        return self(
            .reserveLearnt, String(walkIns), String(share), hours(found.minutesPerDay),
            self(rates.appointmentSource))
    }
}
