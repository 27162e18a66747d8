/// A job at its place in a technician's row, with all that its evaluation reads: a row is then
/// read from front to back and nothing else is looked up.
struct PlacedJob {
    /// Worked minutes of the technician's axis before which it cannot begin.
    var release: Int32 = 0
    /// Worked minutes that it takes.
    var minutes: Int32 = 0
    /// The minute of the day at which it is due.
    var due: Int32 = 0
    /// What a minute of lateness costs.
    var weight: Int32 = 0
    /// Worked minutes of the axis after which it is finished.
    var finished: Int32 = 0
    /// Its place in the problem.
    var job: Int32 = 0
    /// What its end costs, and those of all that stand before it.
    var spent: Int64 = 0
}

/// What a job is, whoever does it.
struct JobFacts {
    var due: Int32
    var weight: Int32
    var skill: Int32
    /// How many technicians may do it: the first so many of `PlanBoard.bySkill`.
    var candidates: Int32
    /// The technician expected, or -1.
    var expected: Int32
}

/// What a job is to a kind of technicians, those of the same breaks and the same pace.
struct JobTime {
    var release: Int32
    var minutes: Int32
}

/// What a technician is, beside his row.
struct RowFacts {
    var level: Int32
    /// Worked minutes after which he is free.
    var free: Int32
    /// Where his kind begins in `PlanBoard.times`, and his breaks in `PlanBoard.ends`.
    var kind: Int
    var axis: Int
    /// What the ends of all in the row cost.
    var spent: Int64 = 0
}

/// A whole plan in flat memory, with the arithmetic of a move.
///
/// Plain pointers, because every move reads some ten scattered places: bounds and uniqueness checks
/// on them would take more time than the sums. It owns nothing; `PlanStorage` does.
struct PlanBoard {
    let technicians: Int
    let jobs: Int
    /// Places between the begins of two rows.
    let stride: Int
    /// All rows, one after the other.
    let places: UnsafeMutablePointer<PlacedJob>
    let counts: UnsafeMutablePointer<Int32>
    let rows: UnsafeMutablePointer<RowFacts>
    let facts: UnsafeMutablePointer<JobFacts>
    let times: UnsafeMutablePointer<JobTime>
    /// For each axis the minutes of the day by which 0, 1, 2 … have been worked.
    let ends: UnsafeMutablePointer<Int32>
    let endsPerAxis: Int
    /// Technicians, those with the highest level first.
    let bySkill: UnsafeMutablePointer<Int32>
    /// For each job the row and the place in it.
    let rowOf: UnsafeMutablePointer<Int32>
    let placeOf: UnsafeMutablePointer<Int32>
    let finish: Int64
    let change: Int64
    let axes: Unmanaged<AxisList>

    @inline(__always)
    func place(_ row: Int, _ index: Int) -> UnsafeMutablePointer<PlacedJob> {
        places + (row &* stride &+ index)
    }

    @inline(__always)
    func count(_ row: Int) -> Int { Int(counts[row]) }

    /// Worked minutes after which whoever stands at a place can begin.
    @inline(__always)
    func free(_ row: Int, before index: Int) -> Int32 {
        index == 0 ? rows[row].free : place(row, index &- 1).pointee.finished
    }

    /// What it costs to finish a job after so many worked minutes of an axis.
    @inline(__always)
    func cost(_ axis: Int, _ finished: Int32, _ due: Int32, _ weight: Int32) -> Int64 {
        let end: Int32
        if Int(finished) < endsPerAxis {
            end = ends[axis &* endsPerAxis &+ Int(finished)]
        } else {
            end = farEnd(axis, finished)
        }
        return Int64(max(0, end &- due)) &* Int64(weight) &+ finish &* Int64(end)
    }

    @inline(never)
    private func farEnd(_ axis: Int, _ finished: Int32) -> Int32 {
        axes._withUnsafeGuaranteedRef { Int32(clamping: $0.axes[axis].end(of: Int(finished))) }
    }

    /// What it costs that this technician, rather than another one, does the job.
    @inline(__always)
    func changeCost(_ job: Int, _ row: Int) -> Int64 {
        let expected = facts[job].expected
        return expected < 0 || Int(expected) == row ? 0 : change
    }

    @inline(__always)
    func mayDo(_ job: Int, _ row: Int) -> Bool { facts[job].skill <= rows[row].level }

    /// What all before a place cost.
    @inline(__always)
    func spent(_ row: Int, before index: Int) -> Int64 {
        index == 0 ? 0 : place(row, index &- 1).pointee.spent
    }

    /// What stands at a place costs.
    @inline(__always)
    func cost(_ row: Int, at index: Int) -> Int64 {
        place(row, index).pointee.spent &- spent(row, before: index)
    }

    /// What all from a place on cost.
    @inline(__always)
    func tailCost(_ row: Int, from index: Int) -> Int64 {
        rows[row].spent &- spent(row, before: index)
    }

    /// Adds the cost of what stands from `first` on, begun after `free`, less what it costs now.
    ///
    /// Ends as soon as a job finishes when it did before: what follows stays the same. Ends too
    /// when `delta` passes `limit`, which only a caller may set whose jobs all begin later.
    @inline(__always)
    func replay(
        _ row: Int, from first: Int, after free: Int32, adding delta: Int64, limit: Int64
    ) -> Int64 {
        var place = self.place(row, first)
        let end = self.place(row, count(row))
        let axis = rows[row].axis
        var finished = free
        var old = spent(row, before: first)
        var new = delta &+ old
        while place < end {
            finished = max(finished, place.pointee.release) &+ place.pointee.minutes
            if finished == place.pointee.finished { break }
            new = new &+ cost(axis, finished, place.pointee.due, place.pointee.weight)
            old = place.pointee.spent
            if new &- old > limit { break }
            place += 1
        }
        return new &- old
    }

    /// Adds the cost of the places of a span, begun after `free`, which becomes the last's end.
    @inline(__always)
    func replay(
        _ row: Int, _ first: Int, until last: Int, after free: inout Int32,
        adding delta: inout Int64
    ) {
        var place = self.place(row, first)
        let end = self.place(row, last)
        let axis = rows[row].axis
        while place < end {
            free = max(free, place.pointee.release) &+ place.pointee.minutes
            delta = delta &+ cost(axis, free, place.pointee.due, place.pointee.weight)
            place += 1
        }
    }

    /// Adds the cost of a job that stands elsewhere, begun in this row after `free`.
    @inline(__always)
    func append(_ job: Int, to row: Int, after free: inout Int32, adding delta: inout Int64) {
        let time = times[rows[row].kind &+ job]
        free = max(free, time.release) &+ time.minutes
        delta = delta &+ cost(rows[row].axis, free, facts[job].due, facts[job].weight)
    }
}

/// The axes of a board's technicians, for what lies beyond its tables.
final class AxisList {
    let axes: [OpenAxis]

    init(_ axes: [OpenAxis]) {
        self.axes = axes
    }
}
