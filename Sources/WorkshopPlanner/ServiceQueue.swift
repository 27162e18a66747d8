import WorkshopCore

/// Cars that queue at a few places which take the same time for each of them, such as wash bays:
/// who comes first is served first.
///
/// Times are counted on the clock of the shop, so that a car can stay in its place over a break.
struct ServiceQueue {
    /// How one car passed.
    struct Passage: Hashable {
        /// Working minutes until a place was free.
        let waited: Minutes
        /// From its beginning to its end, with what lies between.
        let span: Span
    }

    private let time: Int64
    private var clock: WorkedClock
    /// When each of the places is free, the soonest first.
    private var free: [Int64]

    /// A queue at `places`, at least one, each of which takes `time` for a car.
    /// - Parameter ends: when those are done that are in a place already. Of more cars than there
    ///   are places, all go on, and the next comes when fewer are left.
    init(places: Int, time: Minutes, busyUntil ends: [Instant], clock: WorkedClock) {
        let places = min(max(1, places), 1_000)
        self.time = time.milliseconds
        self.clock = clock
        let taken = ends.sorted().suffix(places)
        free = Array(repeating: 0, count: places - taken.count)
        for end in taken { free.append(self.clock.count(at: end) ?? .max) }
    }

    /// The next car comes, not before any of those that came until now.
    ///
    /// Nil when it would not be done within the horizon. What takes no time waits for nobody.
    mutating func pass(from arrival: Instant) -> Passage? {
        guard time > 0 else {
            return Passage(waited: .zero, span: Span(from: arrival, until: arrival))
        }
        guard let came = clock.count(at: arrival), let first = free.first else { return nil }
        let start = max(came, first)
        guard start < .max - time, let until = clock.instant(at: start + time),
            let from = clock.instant(after: start)
        else { return nil }
        free.removeFirst()
        free.insert(start + time, at: free.firstIndexSorted { $0 > start + time })
        return Passage(
            waited: Minutes.floor(milliseconds: start - came),
            span: Span(from: max(from, arrival), until: until))
    }
}
