/// The moves by which a plan is made better.
///
/// Each works out what it would change and is done only when the cost rises by `limit` at most;
/// it answers with the change, or nil when it was not done.
extension PlanBoard {
    /// Takes a job out and puts it before what stands at a place, or behind the last.
    @inline(__always)
    func relocate(_ job: Int, to row: Int, before index: Int, limit: Int64) -> Int64? {
        let from = Int(rowOf[job])
        let old = Int(placeOf[job])
        guard from != row else { return shift(job, row, from: old, before: index, limit) }
        var delta = replay(
            from, from: old &+ 1, after: free(from, before: old),
            adding: 0 &- place(from, old).pointee.cost, limit: .max)
        delta = delta &+ changeCost(job, row) &- changeCost(job, from)
        var free = free(row, before: index)
        append(job, to: row, after: &free, adding: &delta)
        guard delta <= limit else { return nil }
        delta = replay(row, from: index, after: free, adding: delta, limit: limit)
        guard delta <= limit else { return nil }
        remove(from, old)
        refresh(from, from: old)
        insert(job, row, index)
        refresh(row, from: index)
        return delta
    }

    /// Moves a job within its row.
    @inline(__always)
    private func shift(
        _ job: Int, _ row: Int, from old: Int, before index: Int, _ limit: Int64
    ) -> Int64? {
        guard index < old || index > old &+ 1 else { return nil }
        var delta = 0 &- place(row, old).pointee.cost
        var free: Int32
        if index > old {
            free = self.free(row, before: old)
            replay(row, old &+ 1, until: index, after: &free, adding: &delta)
            append(job, to: row, after: &free, adding: &delta)
        } else {
            free = self.free(row, before: index)
            append(job, to: row, after: &free, adding: &delta)
            replay(row, index, until: old, after: &free, adding: &delta)
        }
        delta = replay(row, from: max(index, old &+ 1), after: free, adding: delta, limit: .max)
        guard delta <= limit else { return nil }
        remove(row, old)
        insert(job, row, index > old ? index &- 1 : index)
        refresh(row, from: min(index, old))
        return delta
    }

    /// Exchanges two jobs.
    @inline(__always)
    func swap(_ job: Int, _ other: Int, limit: Int64) -> Int64? {
        let row = Int(rowOf[job])
        let otherRow = Int(rowOf[other])
        let index = Int(placeOf[job])
        let otherIndex = Int(placeOf[other])
        guard row != otherRow else {
            guard index != otherIndex else { return nil }
            return index < otherIndex
                ? turn(row, index, otherIndex, limit) : turn(row, otherIndex, index, limit)
        }
        var delta = changeCost(other, row) &- changeCost(job, row)
            &+ changeCost(job, otherRow) &- changeCost(other, otherRow)
        delta = delta &- place(row, index).pointee.cost
            &- place(otherRow, otherIndex).pointee.cost
        var free = free(row, before: index)
        append(other, to: row, after: &free, adding: &delta)
        delta = replay(row, from: index &+ 1, after: free, adding: delta, limit: .max)
        free = self.free(otherRow, before: otherIndex)
        append(job, to: otherRow, after: &free, adding: &delta)
        delta = replay(otherRow, from: otherIndex &+ 1, after: free, adding: delta, limit: .max)
        guard delta <= limit else { return nil }
        put(other, row, index)
        put(job, otherRow, otherIndex)
        refresh(row, from: index)
        refresh(otherRow, from: otherIndex)
        return delta
    }

    /// Exchanges two jobs of one row, of which `index` stands first.
    @inline(__always)
    private func turn(_ row: Int, _ index: Int, _ other: Int, _ limit: Int64) -> Int64? {
        let job = Int(place(row, index).pointee.job)
        let otherJob = Int(place(row, other).pointee.job)
        var delta = 0 &- place(row, index).pointee.cost &- place(row, other).pointee.cost
        var free = free(row, before: index)
        append(otherJob, to: row, after: &free, adding: &delta)
        replay(row, index &+ 1, until: other, after: &free, adding: &delta)
        append(job, to: row, after: &free, adding: &delta)
        delta = replay(row, from: other &+ 1, after: free, adding: delta, limit: .max)
        guard delta <= limit else { return nil }
        put(otherJob, row, index)
        put(job, row, other)
        refresh(row, from: index)
        return delta
    }
}
