public import WorkshopCore

/// The time bucket (heijunka): what a shop can take in appointments, and what has been booked of
/// it, by day, quarter of a day and skill.
///
/// Bookable hours = technicians × hours × productivity × appointment rate (DESIGN §1). The rest of
/// the productive hours is the reserve for walk-ins and for work that is found, which is learnt by
/// the quarter of the day in which it was found. The work of cars that are here uses it up first,
/// and what goes beyond takes from what can be booked.
public struct TimeBucket: Hashable, Sendable {
    /// The hours of one quarter of a day that ask for, or have, at least one skill.
    ///
    /// A job may be done by whoever has its skill or more: what asks for skill 1 or more is all
    /// there is, what asks for 4 is the masters' own. Jobs fit when they fit at each of these.
    public struct Cell: Hashable, Sendable {
        /// The least skill that counts here.
        public let skill: Skill
        /// Attended time × productivity.
        public internal(set) var capacity = Minutes.zero
        /// The part of it that may be booked.
        public internal(set) var bookable = Minutes.zero
        /// Flat-rate time that appointments have booked.
        public internal(set) var booked = Minutes.zero
        /// Work that is expected of cars that are here.
        public internal(set) var inHouse = Minutes.zero

        /// What is kept for walk-ins and for work that is found.
        public var reserve: Minutes { capacity - bookable }
        /// What the cars that are here take beyond the reserve.
        public var excess: Minutes { max(.zero, inHouse - reserve) }
        /// What is left to book; negative where more is booked than there is.
        public var remaining: Minutes { bookable - excess - booked }
        /// Whether more is booked than there is, by as much as hours in tenths can tell.
        public var isOver: Bool { remaining <= .zero - leastOver && booked > .zero }
    }

    /// What a service after the work, such as the wash, has to do and can do.
    public struct Service: Hashable, Sendable {
        /// What its places can do.
        public internal(set) var capacity = Minutes.zero
        /// What is expected to come to them.
        public internal(set) var load = Minutes.zero

        /// Whether more comes than it can do, by as much as hours in tenths can tell.
        public var isOver: Bool { load >= capacity + leastOver }
    }

    /// A quarter of the shop's working time of one day.
    public struct Quarter: Hashable, Sendable {
        /// From when until when.
        public let span: Span
        /// One for each skill, from 1 to 4.
        public internal(set) var cells: [Cell]
        /// The final inspection (QC).
        public internal(set) var inspection = Service()
        /// The wash.
        public internal(set) var wash = Service()

        /// What is left to book for jobs that ask for a skill; never negative.
        public func room(for skill: Skill) -> Minutes {
            max(.zero, cells.prefix(skill.level).map(\.remaining).min() ?? .zero)
        }

        /// Everything: what asks for skill 1 or more.
        public var all: Cell { cells[0] }
        /// Whether anything in it is booked beyond what there is.
        public var isOver: Bool { cells.contains(where: \.isOver) }
    }

    /// A quarter of an hour in which cars are to come.
    public struct Reception: Hashable, Sendable {
        /// When it begins.
        public let from: Instant
        /// How many come.
        public internal(set) var cars: Int
    }

    /// One day.
    public struct DayLoad: Hashable, Sendable {
        /// The day.
        public let day: Day
        /// Its four quarters; none on a day on which nobody works.
        public internal(set) var quarters: [Quarter]
        /// The quarter hours in which somebody comes, oldest first.
        public internal(set) var receptions: [Reception] = []
        /// The orders that are expected, by the time at which they come.
        public internal(set) var appointments: [OrderID] = []
        /// Booked flat-rate time of maintenance and campaigns.
        public internal(set) var maintenance = Minutes.zero
        /// Booked flat-rate time of all other work.
        public internal(set) var repair = Minutes.zero
    }

    /// The rates that hold.
    public let rates: BookingRates
    /// Today, and the days after it on which the shop works.
    public internal(set) var days: [DayLoad]

    /// The bucket of `workshop` as `outlook` has it: today and the open days after it.
    ///
    /// Cost: the shifts of the staff on each day, and one pass over the orders.
    /// - Parameter days: how many days, 1 or more; those on which the shop is closed are passed
    ///   over, but for today.
    /// - Parameter moving: an order that is left out, because its appointment is to be moved.
    public init(
        of workshop: Workshop, _ outlook: Outlook, _ record: ShopRecord, days: Int,
        moving: OrderID? = nil
    ) {
        rates = BookingRates(workshop.shop?.booking, record)
        var filling = BucketFilling(workshop, outlook, rates)
        self.days = filling.days(max(1, days))
        filling.layInHouse(&self.days)
        for order in filling.expected where order.id != moving { place(order, filling) }
    }

    private mutating func place(_ order: Order, _ filling: BucketFilling) {
        let arrival = max(order.expectedArrival, filling.now)
        guard let index = index(of: filling.day(of: arrival)) else { return }
        days[index].appointments.append(order.id)
        receive(at: order.expectedArrival, on: index)
        var end = arrival
        for job in order.jobs where !job.isSettled {
            let left = job.remaining(at: filling.now, filling.calendars)
            if job.line.kind == .maintenance || job.line.kind == .campaign {
                days[index].maintenance += left
            } else {
                days[index].repair += left
            }
            let placed = place(left, job.line.skill, at: arrival, on: index)
            end = max(end, placed.end)
        }
        filling.layAfterWork(order, at: end, &days)
    }

    private mutating func receive(at arrival: Instant, on day: Int) {
        let step = SlotSearch.step.milliseconds
        let from = Instant(milliseconds: arrival.milliseconds.floored(by: step) * step)
        let place = days[day].receptions.firstIndexSorted { $0.from >= from }
        if days[day].receptions.indices.contains(place), days[day].receptions[place].from == from {
            days[day].receptions[place].cars += 1
        } else {
            days[day].receptions.insert(Reception(from: from, cars: 1), at: place)
        }
    }

    /// Books `work` from the quarter of `arrival` on, as there is room; what the day has no room
    /// for goes to its last quarter, unless no day could hold the job: then it goes on the next.
    ///
    /// - Returns: when the last of it is expected to be done, and what found no room.
    mutating func place(
        _ work: Minutes, _ skill: Skill, at arrival: Instant, on first: Int
    ) -> (end: Instant, over: Minutes) {
        var left = work
        var end = arrival
        for day in days[first...].indices {
            for quarter in days[day].quarters.indices
            where left > .zero && days[day].quarters[quarter].span.until > arrival {
                let room = room(day, quarter, skill)
                guard room > .zero else { continue }
                book(min(room, left), day, quarter, skill)
                left -= min(room, left)
                end = days[day].quarters[quarter].span.until
            }
            guard left > .zero else { return (end, .zero) }
            let whole = days[day].quarters.reduce(Minutes.zero) {
                $0 + $1.cells[skill.level - 1].bookable
            }
            if work > whole, day + 1 < days.count { continue }
            guard let last = days[day].quarters.indices.last else { return (end, left) }
            book(left, day, last, skill)
            return (days[day].quarters[last].span.until, left)
        }
        return (end, left)
    }

    private func room(_ day: Int, _ quarter: Int, _ skill: Skill) -> Minutes {
        days[day].quarters[quarter].room(for: skill)
    }

    private mutating func book(_ work: Minutes, _ day: Int, _ quarter: Int, _ skill: Skill) {
        for index in 0..<skill.level { days[day].quarters[quarter].cells[index].booked += work }
    }

    /// The place of a day in the bucket.
    func index(of day: Day) -> Int? { days.firstIndex { $0.day == day } }
}

extension TimeBucket.DayLoad {
    /// The day's quarters together, for one skill and more; nil on a closed day.
    public func whole(skill: Skill) -> TimeBucket.Cell? {
        guard !quarters.isEmpty else { return nil }
        return quarters.reduce(into: TimeBucket.Cell(skill: skill)) { sum, quarter in
            let cell = quarter.cells[skill.level - 1]
            sum.capacity += cell.capacity
            sum.bookable += cell.bookable
            sum.booked += cell.booked
            sum.inHouse += cell.inHouse
        }
    }

    /// What is left to book on the day for jobs that ask for a skill.
    public func room(for skill: Skill) -> Minutes {
        quarters.reduce(.zero) { $0 + $1.room(for: skill) }
    }

    /// The final inspection of the whole day.
    public var inspection: TimeBucket.Service { quarters.map(\.inspection).reduce(.init(), +) }

    /// The wash of the whole day.
    public var wash: TimeBucket.Service { quarters.map(\.wash).reduce(.init(), +) }

    /// The quarter of an hour in which the most cars come, the first of several.
    public var peak: TimeBucket.Reception? {
        receptions.max { ($0.cars, $1.from) < ($1.cars, $0.from) }
    }
}

extension TimeBucket.Service {
    fileprivate static func + (left: Self, right: Self) -> Self {
        Self(capacity: left.capacity + right.capacity, load: left.load + right.load)
    }
}

/// What is less is told as no tenth of an hour: over by nothing is not over.
private let leastOver = Minutes(3)
