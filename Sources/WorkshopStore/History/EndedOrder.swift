public import WorkshopCore

/// What is kept at hand of an order that has ended: enough to find it and to measure the shop by.
public struct EndedOrder: Hashable, Sendable {
    /// The order's number.
    public var id: OrderID
    /// How it ended: a name of `OrderState`.
    public var state: String
    /// The registration plate.
    public var plate: String
    /// The vehicle identification number; may be empty.
    public var vin: String
    /// The customer's name.
    public var customer: String
    /// The model of the car.
    public var model: String
    /// The service advisor; may be empty.
    public var advisor: String
    /// Whether the customer waited in the lounge.
    public var isWaiter: Bool
    /// The earlier order whose complaint came back.
    public var comebackOf: OrderID?
    /// The time agreed for the car to come.
    public var appointment: Instant?
    /// When the car was checked in; nil when it never came.
    public var received: Instant?
    /// When the car was handed over; nil when the visit was called off.
    public var delivered: Instant?
    /// When the order left the board.
    public var ended: Instant
    /// The first promise.
    public var originalPromise: Instant
    /// The promise that held at the end.
    public var promise: Instant
    /// Whether the car was ready when promised at last; nil when it was never delivered.
    public var wasOnTime: Bool?
    /// Whether the customer was told of each delay before the promise passed; nil without a delay.
    public var wasToldInTime: Bool?
    /// How often the customer was told of a new time.
    public var tellings: Int
    /// Sold labour time of the jobs that were done.
    public var flatRate: Minutes
    /// Working time spent on the jobs.
    public var worked: Minutes
    /// Jobs found during the work and done.
    public var additionalJobs: Int
    /// How often the final inspection failed.
    public var reworks: Int
    /// How long work stood still, by the reason, in minutes on the clock.
    public var stopped: [StoppageCode: Minutes]
}

extension EndedOrder {
    /// What is kept of `order`, its working time told by `workshop`; nil while it has not ended.
    init?(_ order: Order, in workshop: Workshop) {
        guard let ended = order.endedAt else { return nil }
        let sheet = order.sheet
        let done = order.jobs.filter { $0.state != .declined }
        id = order.id
        state = order.state.name
        (plate, vin, customer) = (sheet.plate, sheet.vin, sheet.customer)
        (model, advisor) = (sheet.model, sheet.advisor)
        (isWaiter, comebackOf) = (sheet.isWaiter, sheet.comebackOf)
        appointment = order.bookedAppointment
        (received, delivered) = (order.receivedAt, order.deliveredAt)
        self.ended = ended
        (originalPromise, promise) = (sheet.promise, order.promise)
        wasOnTime = order.deliveredAt.map { (order.readyAt ?? $0) <= order.promise }
        let broken = order.brokenPromises(at: ended)
        wasToldInTime = broken.isEmpty ? nil : broken.allSatisfy(\.wasToldInTime)
        tellings = order.told.count
        flatRate = done.map(\.line.flatRate).reduce(.zero, +)
        worked = done.map { workshop.worked(on: $0) }.reduce(.zero, +)
        additionalJobs = done.filter(\.isAdditional).count
        reworks = order.jobs.map(\.reworks).reduce(0, +)
        stopped = [:]
        for stop in order.jobs.flatMap(\.stops) {
            let minutes = (stop.until ?? ended).minutes(since: stop.since)
            if minutes > .zero { stopped[stop.stoppage.code, default: .zero] += minutes }
        }
    }
}

/// One technician's part in one job of an order that has ended.
struct EndedJob: Hashable {
    var job: Job
    /// Empty for a job that nobody worked on.
    var technician: String
    /// The job's flat-rate time for the technician who finished it, none for the others, so that
    /// the sum over technicians is the time sold.
    var flatRate: Minutes
    var worked: Minutes

    /// The parts of all who worked on `job`.
    static func parts(of job: Job, in workshop: Workshop) -> [EndedJob] {
        guard let last = job.work.last?.technician else {
            return [EndedJob(job: job, technician: "", flatRate: .zero, worked: .zero)]
        }
        return Set(job.work.map(\.technician)).sorted().map { technician in
            EndedJob(
                job: job, technician: technician.name,
                flatRate: technician == last ? job.line.flatRate : .zero,
                worked: workshop.worked(on: job, by: technician))
        }
    }
}

extension Workshop {
    /// Working minutes spent on a job, by all or by one technician.
    fileprivate func worked(on job: Job, by technician: TechnicianID? = nil) -> Minutes {
        var total = Minutes.zero
        for work in job.work where technician == nil || work.technician == technician {
            guard let until = work.until else { continue }
            let span = Span(from: work.from, until: until)
            total += workingTime(of: work.technician).minutes(in: span)
        }
        return total
    }
}
