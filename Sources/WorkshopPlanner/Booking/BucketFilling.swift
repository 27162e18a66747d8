import WorkshopCore

/// Fills a time bucket: what the shop can do on each day, and what the cars that are here take.
struct BucketFilling {
    let now: Instant
    let calendars: (TechnicianID) -> WorkingTime
    private let workshop: Workshop
    private let outlook: Outlook
    private let rates: BookingRates
    private let shop: ShopSettings?

    init(_ workshop: Workshop, _ outlook: Outlook, _ rates: BookingRates) {
        now = outlook.now
        calendars = workshop.workingTimes()
        self.workshop = workshop
        self.outlook = outlook
        self.rates = rates
        shop = workshop.shop
    }

    func day(of instant: Instant) -> Day { workshop.zone.day(of: instant) }

    /// The orders that are to come, by the time at which they come.
    var expected: [Order] {
        workshop.orders.values.filter { $0.state.isOpen && $0.receivedAt == nil }.sorted {
            ($0.expectedArrival, $0.id) < ($1.expectedArrival, $1.id)
        }
    }

    /// Today and the open days after it, with what can be done on each.
    mutating func days(_ count: Int) -> [TimeBucket.DayLoad] {
        let today = day(of: now)
        var result = [load(of: today)]
        for distance in 1..<WorkingTime.horizonDays where result.count < count {
            let day = load(of: today + distance)
            if !day.quarters.isEmpty { result.append(day) }
        }
        return result
    }

    private func load(of day: Day) -> TimeBucket.DayLoad {
        let spans = workshop.workingTime.spans(on: day)
        var quarters = Self.quarters(of: spans)
        for technician in workshop.staff {
            let worked = calendars(technician.id).spans(on: day)
            for index in quarters.indices {
                let minutes = minutes(of: worked, in: quarters, index, day)
                for level in 1...technician.skill.level {
                    quarters[index].cells[level - 1].capacity += minutes
                }
            }
        }
        for index in quarters.indices { finish(&quarters[index], spans, quarters, index, day) }
        return TimeBucket.DayLoad(day: day, quarters: quarters)
    }

    /// Four equal parts of the working time; none where there is none.
    static func quarters(of spans: [Span]) -> [TimeBucket.Quarter] {
        let total = spans.reduce(Int64(0)) { $0 + $1.milliseconds }
        guard let first = spans.first, total > 0 else { return [] }
        let minute: Int64 = 60_000
        var start = first.from
        return (1...4).map { part in
            var left = (total * Int64(part) / 4).floored(by: minute) * minute
            var end = start
            for span in spans where left > 0 {
                let taken = min(left, span.milliseconds)
                end = Instant(milliseconds: span.from.milliseconds + taken)
                left -= taken
            }
            let quarter = TimeBucket.Quarter(
                span: Span(from: start, until: end),
                cells: Skill.levels.map { TimeBucket.Cell(skill: Skill(clamping: $0)) })
            start = end
            return quarter
        }
    }

    /// Minutes of `worked` that lie in a quarter and not before now; what lies before the first or
    /// behind the last of the day counts there.
    private func minutes(
        of worked: [Span], in quarters: [TimeBucket.Quarter], _ index: Int, _ day: Day
    ) -> Minutes {
        let midnight = TimeOfDay(minute: 0)
        let from =
            index == 0
            ? workshop.zone.instant(on: day, at: midnight) : quarters[index].span.from
        let until =
            index == quarters.count - 1
            ? workshop.zone.instant(on: day + 1, at: midnight) : quarters[index].span.until
        let part = Span(from: max(from, now), until: until)
        return Minutes.floor(
            milliseconds: worked.reduce(0) {
                $0 + ($1.overlap(with: part)?.milliseconds ?? 0)
            })
    }

    private func finish(
        _ quarter: inout TimeBucket.Quarter, _ spans: [Span], _ quarters: [TimeBucket.Quarter],
        _ index: Int, _ day: Day
    ) {
        for cell in quarter.cells.indices {
            let capacity = quarter.cells[cell].capacity.count * rates.productivity / 100
            quarter.cells[cell].capacity = Minutes(capacity)
            let rate = rates.appointmentRate(inQuarter: index)
            quarter.cells[cell].bookable = Minutes(capacity * rate / 100)
        }
        let open = minutes(of: spans, in: quarters, index, day).count
        quarter.inspection.capacity = Minutes(open * (shop?.ahead.inspectors ?? 1))
        quarter.wash.capacity = Minutes(open * (shop?.ahead.washBays ?? 1))
    }

    /// The work that is left on the cars that are here, where the outlook has it.
    func layInHouse(_ days: inout [TimeBucket.DayLoad]) {
        let isHere = { (job: Job) in workshop.order(job.id.order)?.receivedAt != nil }
        for line in outlook.timelines {
            for entry in line.entries where isHere(entry.job) {
                lay(entry.expected, entry.job.line.skill, &days)
            }
        }
        for work in outlook.laid where isHere(work.job) {
            lay(calendars(work.technician).worked(in: work.span), work.job.line.skill, &days)
        }
        for order in workshop.orders.values where order.state.isOpen && order.receivedAt != nil {
            for link in outlook.orders[order.id]?.links ?? [] {
                serve(link.reason, at: link.span.from, &days)
            }
        }
    }

    private func lay(_ worked: [Span], _ skill: Skill, _ days: inout [TimeBucket.DayLoad]) {
        guard let from = worked.first?.from, let until = worked.last?.until else { return }
        let concerned = day(of: max(from, now))...day(of: until)
        for index in days.indices where concerned.contains(days[index].day) {
            let quarters = days[index].quarters
            for quarter in quarters.indices {
                let minutes = minutes(of: worked, in: quarters, quarter, days[index].day)
                for level in 1...skill.level {
                    days[index].quarters[quarter].cells[level - 1].inHouse += minutes
                }
            }
        }
    }

    private func serve(
        _ reason: ForecastReason, at instant: Instant, _ days: inout [TimeBucket.DayLoad]
    ) {
        guard let shop, reason == .inspection || reason == .wash,
            let (day, quarter) = place(of: instant, days)
        else { return }
        if reason == .inspection {
            days[day].quarters[quarter].inspection.load += shop.inspection
        } else {
            days[day].quarters[quarter].wash.load += shop.wash
        }
    }

    /// What follows the work of an order that is to come, where its work ends.
    func layAfterWork(_ order: Order, at end: Instant, _ days: inout [TimeBucket.DayLoad]) {
        let last = Instant(milliseconds: end.milliseconds - 1)
        serve(.inspection, at: last, &days)
        if order.sheet.wantsWash { serve(.wash, at: last, &days) }
    }

    private func place(
        of instant: Instant, _ days: [TimeBucket.DayLoad]
    ) -> (day: Int, quarter: Int)? {
        let wanted = day(of: instant)
        guard let index = days.firstIndex(where: { $0.day == wanted }),
            !days[index].quarters.isEmpty
        else { return nil }
        let quarters = days[index].quarters
        return (index, quarters.firstIndex { $0.span.until > instant } ?? quarters.count - 1)
    }
}
