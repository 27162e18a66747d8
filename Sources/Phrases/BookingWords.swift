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

    /// What the reserve of a quarter of the day rests on, 0...3, or of the whole day: in short.
    public func reserve(_ rates: BookingRates, quarter: Int? = nil) -> String {
        guard let walkIns = rates.walkIns, let found = rates.found else {
            return self(rates.appointmentSource)
        }
        let share = quarter.map { found.quarters[$0] } ?? found.percent
        return self(.reserveLearnt, String(walkIns), String(share))
    }

    /// What the reserve of a day rests on, with the source.
    public func reserveOfDay(_ rates: BookingRates) -> String {
        let source = self(rates.appointmentSource)
        guard let found = rates.found else {
            return self(.reserveOfDay, String(100 - rates.appointmentRate) + "%", source)
        }
        return self(.reserveOfDay, reserve(rates), source) + "  "
            + self(.foundADay, hours(found.minutesPerDay))
    }
}
