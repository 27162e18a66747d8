public import WorkshopCore
public import WorkshopPlanner

extension Words {
    /// One reason in few words, for a list that colleagues read.
    public func callAsFunction(_ reason: ForecastReason, now: Instant) -> String {
        let values = values(of: reason, now)
        return Language.fill(language.template(phrase(of: reason, now)), values)
    }

    /// Why an order is not ready earlier: where it stands, then what it waits for on its way;
    /// empty for a car that is ready.
    ///
    /// `waits for D. Morris until 14:10, wash queue 20 min`.
    public func why(_ outlook: OrderOutlook, now: Instant) -> String {
        why(links: outlook.links, openEnd: outlook.openEnd, now: now)
    }

    /// The same of a chain of reasons by itself.
    public func why(links: [ForecastLink], openEnd: ForecastLink? = nil, now: Instant) -> String {
        let said = links.enumerated().filter { index, link in
            index == 0 || link.cost > .zero || link == openEnd || isOverNight(link)
        }
        guard let first = said.first else { return "" }
        return said.dropFirst().reduce(self(first.element.reason, now: now)) { text, link in
            self(.whyThen, text, self(link.element.reason, now: now))
        }
    }

    /// A reason as it is said to the customer of `order`, as part of a sentence: without the names
    /// of people, parts and stops.
    public func spoken(_ link: ForecastLink, of order: Order, now: Instant) -> String {
        let work = link.job.flatMap { order.job($0.number) }?.line.description ?? ""
        return spoken(link.reason, work, now)
    }

    /// What to say to the customer of `order` about a new delivery time.
    ///
    /// - Parameter isOpenEnded: whether that is only the soonest there can be.
    public func announcement(
        of proposed: Instant, for order: Order, because link: ForecastLink, isOpenEnded: Bool,
        now: Instant
    ) -> String {
        self(
            isOpenEnded ? .sayNewTimeAtSoonest : .sayNewTime, moment(proposed, now: now),
            moment(order.promise, now: now), spoken(link, of: order, now: now))
    }

    /// A break is nothing to speak of, a night is.
    private func isOverNight(_ link: ForecastLink) -> Bool {
        guard case .offHours = link.reason else { return false }
        return zone.day(of: link.span.from) < zone.day(of: link.span.until)
    }

    private func phrase(of reason: ForecastReason, _ now: Instant) -> Phrase {
        switch reason {
        case .notHere(let until): until > now ? .whyNotHere : .whyNotHereYet
        case .authorisation: .whyAuthorisation
        case .inCircle: .whyInCircle
        case .part(_, let eta):
            eta.map { $0 > now ? .whyPart : .whyPartOverdue } ?? .whyPartNoEta
        case .stopped(_, _, let until):
            until.map { $0 > now ? .whyStopped : .whyStoppedOverdue } ?? .whyStoppedNoEnd
        case .waitsForTechnician(_, until: .latest): .whyTechnicianAway
        case .waitsForTechnician: .whyTechnician
        case .waitsForAnybody: .whyAnybody
        case .nobodyCan: .whyNobody
        case .allAway: .whyAllAway
        case .offHours: .whyOffHours
        case .inWork: .whyInWork
        case .overrun: .whyOverrun
        case .unassignedWork: .whyUnassigned
        case .inspectionQueue: .whyInspectionQueue
        case .inspection: .whyInspection
        case .washQueue: .whyWashQueue
        case .wash: .whyWash
        case .settlement: .whySettlement
        }
    }

    private func values(of reason: ForecastReason, _ now: Instant) -> [String] {
        switch reason {
        case .authorisation, .inspection, .wash, .settlement: []
        case .notHere(let until), .offHours(let until), .unassignedWork(let until):
            [moment(until, now: now)]
        case .part(let number, let eta): [number] + (eta.map { [moment($0, now: now)] } ?? [])
        case .stopped(let code, let text, let until):
            [code.rawValue, text] + (until.map { [moment($0, now: now)] } ?? [])
        case .waitsForTechnician(let id, until: .latest): [id.name]
        case .waitsForTechnician(let id, let until), .inWork(let id, let until):
            [id.name, moment(until, now: now)]
        case .waitsForAnybody(let skill, let until):
            [String(skill.level), moment(until, now: now)]
        case .nobodyCan(let skill), .allAway(let skill): [String(skill.level)]
        case .inCircle(let jobs): [list(jobs)]
        case .overrun(let id, let late, let until):
            [id.name, minutes(late), moment(until, now: now)]
        case .inspectionQueue(let wait), .washQueue(let wait): [minutes(wait)]
        }
    }

    private func spoken(_ reason: ForecastReason, _ work: String, _ now: Instant) -> String {
        switch reason {
        case .notHere(let until): self(.sayNotHere, moment(until, now: now))
        case .authorisation, .stopped(.customer, _, _): self(.sayAuthorisation)
        case .part(_, let eta), .stopped(.parts, _, let eta):
            spoken(.sayPart, .sayPartNoEta, eta, now)
        case .stopped(.interrupted, _, let until):
            spoken(.sayInterrupted, .sayInterruptedNoEnd, until, now)
        case .stopped(.sublet, _, let until): spoken(.saySublet, .saySubletNoEnd, until, now)
        case .nobodyCan, .allAway, .waitsForTechnician(_, until: .latest): self(.sayNobody)
        case .waitsForTechnician(_, let until), .waitsForAnybody(_, let until):
            self(.sayBusy, moment(until, now: now))
        case .inCircle: self(.sayInCircle)
        case .offHours(let until): self(.sayOffHours, moment(until, now: now))
        case .inWork(_, let until), .unassignedWork(let until):
            self(.sayInWork, work, moment(until, now: now))
        case .overrun: self(.sayOverrun, work)
        case .inspectionQueue: self(.sayInspectionQueue)
        case .inspection: self(.sayInspection)
        case .washQueue: self(.sayWashQueue)
        case .wash: self(.sayWash)
        case .settlement: self(.saySettlement)
        }
    }

    /// A time that has passed is as good as none.
    private func spoken(
        _ timed: Phrase, _ timeless: Phrase, _ until: Instant?, _ now: Instant
    ) -> String {
        guard let until, until > now else { return self(timeless) }
        return self(timed, moment(until, now: now))
    }
}
