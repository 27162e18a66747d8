import WorkshopCore

/// The known technicians, and which of them a misspelt name may mean.
struct NearestNames {
    let known: Set<TechnicianID>
    private let names: [String]

    init(_ technicians: [TechnicianID]) {
        known = Set(technicians)
        names = technicians.map(\.name)
    }

    /// At most three known names, the nearest first; equally near ones in the board's order.
    func nearest(to technician: TechnicianID) -> [String] {
        let wanted = Self.folded(technician.name)
        return names.enumerated()
            .map { (Self.distance(wanted, Self.folded($0.element)), $0.offset, $0.element) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .prefix(3).map(\.2)
    }

    private static func folded(_ name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    }

    /// How many letters must be put in, taken out or changed to get from one to the other.
    private static func distance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
        var previous = Array(0...to.count)
        for (row, letter) in from.enumerated() {
            var current = [row + 1]
            for (column, other) in to.enumerated() {
                let change = previous[column] + (letter == other ? 0 : 1)
                current.append(min(change, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[to.count]
    }
}
