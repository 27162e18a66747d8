extension Workshop {
    /// What is decided about the shop and its customers.
    func events(for command: ShopCommand) throws(Refusal) -> [Event] {
        switch command {
        case .open(let settings): try decideOpenShop(settings)
        case .changeSettings(let settings): try decideChangeSettings(settings)
        case .preferContact(let address, let wish): try decidePreferContact(address, wish)
        }
    }

    func decideOpenShop(_ settings: ShopSettings) throws(Refusal) -> [Event] {
        guard shop == nil else { throw .shop(.alreadyOpen) }
        try check(settings)
        return [.shop(.opened(settings: settings))]
    }

    func decideChangeSettings(_ settings: ShopSettings) throws(Refusal) -> [Event] {
        let shop = try requireShop()
        try check(settings)
        return settings == shop ? [] : [.shop(.settingsChanged(settings: settings))]
    }

    func requireShop() throws(Refusal) -> ShopSettings {
        guard let shop else { throw .shop(.missing) }
        return shop
    }

    func require(_ span: DaySpan) throws(Refusal) -> DaySpan {
        guard span.from < span.until else { throw .entry(.emptySpan) }
        return span
    }

    private func check(_ settings: ShopSettings) throws(Refusal) {
        try TextLimit.check(settings.name, .shopName)
        _ = try require(settings.hours)
        let changes = settings.roleChanges ?? []
        // A shop in which nobody may change the settings could never be opened up again.
        guard
            Role.allCases.contains(where: {
                $0.capabilities(changedBy: changes).contains(.settings)
            })
        else { throw .shop(.lockedOut) }
        for capacity in [settings.ahead.inspectors, settings.ahead.washBays]
        where !(1...99).contains(capacity) {
            throw .shop(.badSetting(.capacity(capacity)))
        }
        try check(settings.booking ?? BookingRules())
        let ahead = settings.ahead
        for duration in [
            settings.inspection, settings.wash, settings.settlement, settings.tightSlack,
            ahead.lateSlack, ahead.callMargin, ahead.callLead, ahead.callAgain, ahead.escalation,
        ] where !ShopSettings.durations.contains(duration) {
            throw .shop(.badSetting(.duration(duration)))
        }
    }

    private func check(_ booking: BookingRules) throws(Refusal) {
        if let receptions = booking.receptions, !(1...99).contains(receptions) {
            throw .shop(.badSetting(.capacity(receptions)))
        }
        for (percent, allowed) in [
            (booking.productivity, BookingRules.productivities),
            (booking.appointmentRate, BookingRules.appointmentRates),
        ] {
            guard let percent, !allowed.contains(percent) else { continue }
            throw .shop(.badSetting(.percent(percent, allowed)))
        }
    }
}
