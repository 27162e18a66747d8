import WorkshopCore

/// How like the job in question the finished jobs are that answer for it, the closest first.
public enum Likeness: String, Hashable, Sendable, CaseIterable {
    /// The same kind of work, done by technicians of the same skill.
    case kindAndSkill = "kind-and-skill"
    /// The same kind of work, whoever did it.
    case kind
    /// Any work.
    case any
    /// None of the shop's own: too few jobs have been finished.
    case assumed
}

/// The finished jobs that answer for one in question: how long they took for their flat-rate time.
public struct ComparableCases: Hashable, Sendable {
    /// How like the job in question they are.
    public let likeness: Likeness
    /// Actual over flat-rate time of each, least first; never empty.
    let ratios: [Double]

    /// Cases of the shop's own; 0 where the spread is only assumed.
    public var count: Int { likeness == .assumed ? 0 : ratios.count }

    /// What holds until a shop has eight finished jobs: an even spread of 0.8 to 1.4 times the
    /// flat-rate time.
    ///
    /// An assumption and not a measurement, so that it counts no cases.
    static let assumed = ComparableCases(
        likeness: .assumed, ratios: (0...12).map { Double(80 + 5 * $0) / 100 })

    /// The least ratio below or at which at least the share `q` of the cases stayed.
    /// - Parameter q: the share, moved into 0...1.
    public func quantile(_ q: Double) -> Double {
        let share = q > 0 ? min(q, 1) : 0
        let rank = Experience.roundedUp(share * Double(ratios.count))
        return ratios[max(rank, 1) - 1]
    }

    /// Working minutes that a job still needs in the case at the place `share`, 0..<1, among those
    /// that took longer than it has by now; at least one.
    ///
    /// Where none of them took longer, a tenth of its allowed time, at least five minutes.
    func left(at share: Double, allowed: Minutes, worked: Minutes) -> Minutes {
        let ratio = Double(worked.count) / Double(max(1, allowed.count))
        let longer =
            worked > .zero ? ratios[ratios.firstIndexSorted { $0 > ratio }...] : ratios[...]
        guard let first = longer.indices.first else { return Minutes(max(5, allowed.count / 10)) }
        let place = min(longer.count - 1, Int(share * Double(longer.count)))
        let total = Experience.roundedUp(longer[first + place] * Double(allowed.count))
        return Minutes(max(1, total - worked.count))
    }
}
