/// The minutes that one technician works, as an axis without his breaks.
///
/// On it a break is a point, a job a plain stretch, and the end of one the begin of the next.
/// Instants of the day are integer minutes from 0; each break is a half-open span of them.
struct OpenAxis: Hashable, Sendable {
    /// Worked minutes before each break, rising.
    private(set) var counts: [Int] = []
    /// The minutes of all breaks up to and with each.
    private(set) var pauses: [Int] = []
    /// The first minute of each break, without touching neighbours, rising.
    private var starts: [Int] = []

    /// The axis of a day with breaks in any order; those that touch are one.
    init(breaks: [Range<Int>]) {
        var last = 0..<0
        for pause in breaks.sorted(by: { $0.lowerBound < $1.lowerBound }) where !pause.isEmpty {
            if pause.lowerBound > last.upperBound || starts.isEmpty {
                counts.append(pause.lowerBound - (pauses.last ?? 0))
                pauses.append((pauses.last ?? 0) + pause.count)
                starts.append(pause.lowerBound)
                last = pause
            } else if pause.upperBound > last.upperBound {
                pauses[pauses.count - 1] += pause.upperBound - last.upperBound
                last = last.lowerBound..<pause.upperBound
            }
        }
    }

    /// The axes of several technicians; those with the same breaks are worked out once.
    static func axes(of breaks: [[Range<Int>]]) -> [OpenAxis] {
        var known: [[Range<Int>]: OpenAxis] = [:]
        return breaks.map { pauses in
            let axis = known[pauses] ?? OpenAxis(breaks: pauses)
            known[pauses] = axis
            return axis
        }
    }

    /// What is worked before a minute of the day.
    func worked(before minute: Int) -> Int {
        let begun = Self.count(in: starts) { $0 < minute }
        // A minute within a break counts as its begin.
        return begun == 0 ? minute : max(counts[begun - 1], minute - pauses[begun - 1])
    }

    /// When `count` minutes have been worked: at the begin of a break rather than at its end.
    func end(of count: Int) -> Int {
        let passed = Self.count(in: counts) { $0 < count }
        return passed == 0 ? count : count + pauses[passed - 1]
    }

    /// When the next minute after `count` worked ones begins: at the end of a break.
    func begin(after count: Int) -> Int {
        let passed = Self.count(in: counts) { $0 <= count }
        return passed == 0 ? count : count + pauses[passed - 1]
    }

    /// How many numbers of a rising list pass, when those that do come first.
    private static func count(in list: [Int], passing: (Int) -> Bool) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if passing(list[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
