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
        for time in command.timesAhead where time > limit {
            throw .entry(.tooFarAhead(time, limit: limit))
        }
    }
}

extension Command {
    /// The times that somebody names as those of things to come on which others wait.
    ///
    /// Nobody waits on an absence, which may last for years.
    var timesAhead: [Instant] {
        switch self {
        case .book(_, let sheet):
            [sheet.arrival, sheet.promise] + (sheet.appointment.map { [$0] } ?? [])
        case .moveAppointment(_, let arrival, let telling): [arrival] + telling.timesAhead
        case .tellCustomer(_, let telling): telling.timesAhead
        case .assign(_, _, let start): start.map { [$0] } ?? []
        case .stop(_, let request), .changeStop(_, let request):
            request.expected.map { [$0] } ?? []
        case .movePart(_, _, _, let eta): eta.map { [$0] } ?? []
        case .passingOver(_, let command): command.timesAhead
        case .openShop, .changeSettings, .hire, .changeSkill, .changeShift, .setAbsence,
            .liftAbsence, .leave, .confirm, .cancel, .noShow, .receive, .takeHome, .park, .note,
            .assignNext, .unassign, .sequence, .acceptPlan, .start, .resume, .finish, .addWork,
            .authorise, .decline, .askPart, .passInspection, .failInspection, .startWash,
            .finishWash, .settle, .ready, .deliver, .followUp, .close, .tellAdvisor,
            .acknowledge, .preferContact, .recordMessage, .undo:
            []
        }
    }
}

extension Telling {
    fileprivate var timesAhead: [Instant] {
        [proposed] + [again, appointment].compactMap { $0 }
    }
}
