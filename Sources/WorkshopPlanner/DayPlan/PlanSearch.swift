extension PlanBoard {
    /// Tries moves and answers by how much the cost of the plan has changed.
    ///
    /// Sixty of a hundred swap two jobs, a quarter exchange tails, the others relocate a job. Four of
    /// five look for a partner at about the same place of another row, since rows of one day run in
    /// parallel: what stands there begins at about the same time.
    func search(
        moves: Int, of movable: UnsafeBufferPointer<Int32>, limits: UnsafeBufferPointer<Int64>,
        _ chance: inout SplitMix64
    ) -> Int64 {
        var generator = chance
        var delta: Int64 = 0
        for _ in 0..<moves {
            let draw = generator.next()
            let second = generator.next()
            let job = Int(movable[Self.part(draw, of: movable.count)])
            let candidates = Int(facts[job].candidates)
            let row = Int(bySkill[Self.part(second, of: candidates)])
            let limit = limits[Int(truncatingIfNeeded: draw >> 32) & (limits.count &- 1)]
            let isNear = (draw >> 52) & 255 < 205
            let kind = (draw >> 44) & 255
            if kind < 153 {
                delta = delta &+ trySwap(job, row, isNear, second >> 32, limit)
            } else if kind < 217 {
                delta = delta &+ tryTails(job, row, second >> 32, limit)
            } else {
                delta = delta &+ tryRelocation(job, row, isNear, second >> 32, limit)
            }
        }
        chance = generator
        return delta
    }

    /// An even choice among `count` by the lower half of a random number.
    @inline(__always)
    private static func part(_ random: UInt64, of count: Int) -> Int {
        Int(truncatingIfNeeded: ((random & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    @inline(__always)
    private func trySwap(
        _ job: Int, _ row: Int, _ isNear: Bool, _ random: UInt64, _ limit: Int64
    ) -> Int64 {
        let count = count(row)
        let index =
            isNear ? Int(placeOf[job]) &+ Self.part(random, of: 3) &- 1 : Self.part(random, of: count)
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        let other = Int(place(row, index).pointee.job)
        guard mayDo(other, Int(rowOf[job])) else { return 0 }
        return swap(job, other, limit: limit) ?? 0
    }

    @inline(__always)
    private func tryRelocation(
        _ job: Int, _ row: Int, _ isNear: Bool, _ random: UInt64, _ limit: Int64
    ) -> Int64 {
        let count = count(row)
        let index =
            isNear
            ? Int(placeOf[job]) &+ Self.part(random, of: 4) &- 1
            : Self.part(random, of: count &+ 1)
        guard UInt(bitPattern: index) <= UInt(bitPattern: count) else { return 0 }
        return relocate(job, to: row, before: index, limit: limit) ?? 0
    }

    @inline(__always)
    private func tryTails(_ job: Int, _ row: Int, _ random: UInt64, _ limit: Int64) -> Int64 {
        let index = Int(placeOf[job])
        let other = min(count(row), max(0, index &+ Self.part(random, of: 3) &- 1))
        return exchangeTails(Int(rowOf[job]), index, row, other, limit: limit) ?? 0
    }

    /// What these jobs cost at least: each as if it were alone, with whoever suits it best.
    func leastCost(of movable: [Int32]) -> Int64 {
        movable.reduce(0) { sum, job in
            let costs = (0..<Int(facts[Int(job)].candidates)).map { candidate in
                let row = Int(bySkill[candidate])
                var free = rows[row].free
                var cost = changeCost(Int(job), row)
                append(Int(job), to: row, after: &free, adding: &cost)
                return cost
            }
            return sum + (costs.min() ?? 0)
        }
    }
}
