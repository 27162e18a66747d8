/// What a search tries moves with.
struct MoveDraw {
    /// The jobs that somebody may do.
    let movable: UnsafeBufferPointer<Int32>
    /// What a move may cost, evenly spread over chances; a power of two of them.
    let limits: UnsafeBufferPointer<Int64>
    var chance: SplitMix64

    /// An even choice among `count` by the lower half of a random number.
    @inline(__always)
    static func part(_ random: UInt64, of count: Int) -> Int {
        Int(truncatingIfNeeded: ((random & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    @inline(__always)
    mutating func next(_ board: PlanBoard) -> (job: Int, row: Int, limit: Int64, random: UInt64) {
        let first = chance.next()
        let second = chance.next()
        let job = Int(movable[Self.part(first, of: movable.count)])
        let row = Self.part(second, of: Int(board.facts[job].candidates))
        let limit = limits[Int(truncatingIfNeeded: first >> 32) & (limits.count &- 1)]
        return (job, Int(board.bySkill[row]), limit, second >> 32)
    }
}

extension PlanBoard {
    /// How many moves are one turn of `search`.
    static var movesPerTurn: Int { 20 }

    /// Tries moves and answers by how much the cost of the plan has changed.
    ///
    /// Moves of one kind follow each other, so that the processor guesses its way better. Most look
    /// for a partner at about the same place of another row, since rows of one day run in parallel:
    /// what stands there begins at about the same time.
    func search(turns: Int, _ draw: inout MoveDraw) -> Int64 {
        var local = draw
        var delta: Int64 = 0
        for _ in 0..<turns {
            for _ in 0..<10 { delta = delta &+ trySwap(isNear: true, &local) }
            for _ in 0..<5 { delta = delta &+ tryTails(&local) }
            for _ in 0..<2 { delta = delta &+ trySwap(isNear: false, &local) }
            for _ in 0..<2 { delta = delta &+ tryRelocation(isNear: true, &local) }
            delta = delta &+ tryRelocation(isNear: false, &local)
        }
        draw = local
        return delta
    }

    @inline(__always)
    private func trySwap(isNear: Bool, _ draw: inout MoveDraw) -> Int64 {
        let (job, row, limit, random) = draw.next(self)
        let count = count(row)
        let index =
            isNear
            ? Int(placeOf[job]) &+ MoveDraw.part(random, of: 3) &- 1
            : MoveDraw.part(random, of: count)
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        let other = Int(place(row, index).pointee.job)
        guard mayDo(other, Int(rowOf[job])) else { return 0 }
        return swap(job, other, limit: limit) ?? 0
    }

    @inline(__always)
    private func tryRelocation(isNear: Bool, _ draw: inout MoveDraw) -> Int64 {
        let (job, row, limit, random) = draw.next(self)
        let count = count(row)
        let index =
            isNear
            ? Int(placeOf[job]) &+ MoveDraw.part(random, of: 4) &- 1
            : MoveDraw.part(random, of: count &+ 1)
        guard UInt(bitPattern: index) <= UInt(bitPattern: count) else { return 0 }
        return relocate(job, to: row, before: index, limit: limit) ?? 0
    }

    @inline(__always)
    private func tryTails(_ draw: inout MoveDraw) -> Int64 {
        let (job, row, limit, random) = draw.next(self)
        let index = Int(placeOf[job])
        let other = min(count(row), max(0, index &+ MoveDraw.part(random, of: 3) &- 1))
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
