public import WorkshopCore

// What the jobs of an order come after.
extension Words {
    /// What somebody has said that a job comes after: `after 1, 2`, `beside the others`; nil where
    /// nobody has.
    public func callAsFunction(_ after: Predecessors?) -> String? {
        after.map { self(after: $0.jobs) }
    }

    /// `after 1, 2`, or `beside the others` for none.
    func callAsFunction(after jobs: [Int]) -> String {
        jobs.isEmpty ? self(.besideOthers) : self(.afterJobs, list(jobs))
    }

    /// Jobs' numbers in a sentence.
    func list(_ jobs: [Int]) -> String { list(jobs.map(String.init)) }
}
