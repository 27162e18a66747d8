extension PlanBoard {
    /// Puts a job at a place, whatever stood there; `refresh` makes it count.
    @inline(__always)
    func put(_ job: Int, _ row: Int, _ index: Int) {
        let time = times[rows[row].kind &+ job]
        place(row, index).initialize(
            to: PlacedJob(
                release: time.release, minutes: time.minutes, due: facts[job].due,
                weight: facts[job].weight, job: Int32(truncatingIfNeeded: job)))
    }

    /// Puts a job before what stands at a place.
    @inline(__always)
    func insert(_ job: Int, _ row: Int, _ index: Int) {
        place(row, index &+ 1).update(from: place(row, index), count: count(row) &- index)
        put(job, row, index)
        counts[row] &+= 1
    }

    @inline(__always)
    func remove(_ row: Int, _ index: Int) {
        place(row, index).update(from: place(row, index &+ 1), count: count(row) &- index &- 1)
        counts[row] &-= 1
    }

    /// Works out anew what stands from a place on.
    func refresh(_ row: Int, from first: Int) {
        var free = self.free(row, before: first)
        var spent = spent(row, before: first)
        let axis = rows[row].axis
        var index = first
        while index < count(row) {
            let place = self.place(row, index)
            free = max(free, place.pointee.release) &+ place.pointee.minutes
            place.pointee.finished = free
            spent = spent &+ cost(axis, free, place.pointee.due, place.pointee.weight)
            place.pointee.spent = spent
            rowOf[Int(place.pointee.job)] = Int32(truncatingIfNeeded: row)
            placeOf[Int(place.pointee.job)] = Int32(truncatingIfNeeded: index)
            index &+= 1
        }
        rows[row].spent = spent
    }

    /// Takes over a plan, given as the jobs of each row.
    func load(_ sequences: [[Int]]) {
        for (row, sequence) in sequences.enumerated() {
            for (index, job) in sequence.enumerated() { put(job, row, index) }
            counts[row] = Int32(sequence.count)
            refresh(row, from: 0)
        }
    }

    /// The jobs of each row.
    var sequences: [[Int]] {
        (0..<technicians).map { row in
            (0..<count(row)).map { Int(place(row, $0).pointee.job) }
        }
    }

    /// What the plan costs, added up from all places.
    var totalCost: Int64 {
        var sum: Int64 = 0
        for row in 0..<technicians {
            sum += rows[row].spent
            for index in 0..<count(row) {
                sum += changeCost(Int(place(row, index).pointee.job), row)
            }
        }
        return sum
    }
}
