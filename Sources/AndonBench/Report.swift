import Glibc

/// What the benchmarks found: a line a figure, with what it is held against.
enum Report {
    static func heading(_ text: String) {
        print("\n\(text)")
    }

    /// A figure of ours beside the one of something named, and their ratio.
    static func ratio(
        _ name: String, _ ours: Double, _ theirs: Double, _ unit: String, goal: String
    ) {
        let ratio = theirs > 0 ? ours / theirs : 0
        line(name, "\(short(ours)) \(unit)  against \(short(theirs)) \(unit)", short(ratio), goal)
    }

    static func figure(_ name: String, _ value: Double, _ unit: String, goal: String) {
        line(name, "\(short(value)) \(unit)", "", goal)
    }

    private static func line(_ name: String, _ figures: String, _ ratio: String, _ goal: String) {
        let ratioText = ratio.isEmpty ? "" : "ratio \(ratio)  "
        print("  \(padded(name, 38)) \(padded(figures, 44)) \(padded(ratioText, 14)) goal \(goal)")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func short(_ value: Double) -> String {
        let scaled = (value * 1000).rounded() / 1000
        return scaled == scaled.rounded() ? String(Int(scaled)) : "\(scaled)"
    }

    /// The middle value; of an even number the upper of the two.
    static func median(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }
}
