extension PlanBoard {
    /// The longest tail that is exchanged.
    private static var longestTail: Int { 24 }

    /// Exchanges all that stands from a place on with all from a place in another row on.
    @inline(__always)
    func exchangeTails(
        _ row: Int, _ index: Int, _ other: Int, _ otherIndex: Int, limit: Int64
    ) -> Int64? {
        let length = count(row) &- index
        let otherLength = count(other) &- otherIndex
        guard row != other, length | otherLength != 0,
            max(length, otherLength) <= Self.longestTail,
            mayDoTail(of: row, from: index, other), mayDoTail(of: other, from: otherIndex, row)
        else { return nil }
        var delta =
            tailChangeCost(row, from: index, other)
            &+ tailChangeCost(other, from: otherIndex, row)
            &- tailCost(row, from: index) &- tailCost(other, from: otherIndex)
        appendTail(of: other, from: otherIndex, to: row, at: index, adding: &delta, limit)
        guard delta <= limit else { return nil }
        appendTail(of: row, from: index, to: other, at: otherIndex, adding: &delta, limit)
        guard delta <= limit else { return nil }
        exchange(row, index, length, other, otherIndex, otherLength)
        return delta
    }

    @inline(__always)
    private func mayDoTail(of row: Int, from index: Int, _ other: Int) -> Bool {
        // Who has the higher level may do all that the other one does.
        guard rows[row].level > rows[other].level else { return true }
        var index = index
        while index < count(row) {
            guard mayDo(Int(place(row, index).pointee.job), other) else { return false }
            index &+= 1
        }
        return true
    }

    @inline(__always)
    private func tailChangeCost(_ row: Int, from index: Int, _ other: Int) -> Int64 {
        guard change > 0 else { return 0 }
        var sum: Int64 = 0
        for index in index..<count(row) {
            let job = Int(place(row, index).pointee.job)
            sum = sum &+ changeCost(job, other) &- changeCost(job, row)
        }
        return sum
    }

    @inline(__always)
    private func appendTail(
        of row: Int, from index: Int, to other: Int, at otherIndex: Int,
        adding delta: inout Int64, _ limit: Int64
    ) {
        var free = free(other, before: otherIndex)
        var index = index
        while index < count(row), delta <= limit {
            let job = Int(place(row, index).pointee.job)
            append(job, to: other, after: &free, adding: &delta)
            index &+= 1
        }
    }

    private func exchange(
        _ row: Int, _ index: Int, _ length: Int, _ other: Int, _ otherIndex: Int, _ otherLength: Int
    ) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.longestTail) { tail in
            for step in 0..<length { tail[step] = place(row, index + step).pointee.job }
            for step in 0..<otherLength {
                put(Int(place(other, otherIndex + step).pointee.job), row, index + step)
            }
            for step in 0..<length { put(Int(tail[step]), other, otherIndex + step) }
        }
        counts[row] = Int32(truncatingIfNeeded: index + otherLength)
        counts[other] = Int32(truncatingIfNeeded: otherIndex + length)
        refresh(row, from: index)
        refresh(other, from: otherIndex)
    }
}
