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
        // What is won where the job stood is at most what that costs, so that most moves are
        // turned down before it is known: later begins only cost more.
        let most = tailCost(from, from: old)
        var free = free(row, before: index)
        var delta = changeCost(job, row) &- changeCost(job, from)
        append(job, to: row, after: &free, adding: &delta)
        guard delta &- most <= limit else { return nil }
        delta = replay(row, from: index, after: free, adding: delta, limit: limit &+ most)
        guard delta &- most <= limit else { return nil }
        delta = replay(
            from, from: old &+ 1, after: self.free(from, before: old),
            adding: delta &- cost(from, at: old), limit: .max)
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
        let first = min(index, old)
        let last = max(index, old &+ 1)
        var delta = spent(row, before: first) &- spent(row, before: last)
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
        delta = replay(row, from: last, after: free, adding: delta, limit: .max)
        guard delta <= limit else { return nil }
        remove(row, old)
        insert(job, row, index > old ? index &- 1 : index)
        refresh(row, from: first)
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
        let most = tailCost(otherRow, from: otherIndex)
        var delta =
            changeCost(other, row) &- changeCost(job, row)
            &+ changeCost(job, otherRow) &- changeCost(other, otherRow) &- cost(row, at: index)
        var free = free(row, before: index)
        append(other, to: row, after: &free, adding: &delta)
        // When the row gets later, it only gets dearer, by more than the other one can save or not.
        let isLater = free > place(row, index).pointee.finished
        delta = replay(
            row, from: index &+ 1, after: free, adding: delta,
            limit: isLater ? limit &+ most : .max)
        guard delta &- most <= limit else { return nil }
        delta = delta &- cost(otherRow, at: otherIndex)
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
        var delta = spent(row, before: index) &- place(row, other).pointee.spent
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
