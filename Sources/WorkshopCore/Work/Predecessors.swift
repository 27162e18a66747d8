import ScalarText

/// The jobs of the same order that a job comes after, where somebody has said so: the sequence as
/// it is given.
///
/// Without it a job comes after the one before it (`JobSequence`). The numbers are those of the
/// jobs on their order, from 1.
public struct Predecessors: Hashable, Sendable {
    /// The jobs' numbers, each once, the lowest first; empty for a job that may be done whenever
    /// somebody has time, beside the others.
    public let jobs: [Int]

    /// A job that may be done beside the others.
    public static let beside = Predecessors([])

    /// A job that comes after all of `jobs`.
    public init(_ jobs: some Sequence<Int>) {
        self.jobs = Set(jobs).sorted()
    }

    /// Reads numbers as they are typed, `1;2` or `1, 2`, or `-` for a job that comes after none;
    /// nil for any other text, so that an empty one is the caller's to understand.
    public init?(_ text: String) {
        let words = text.parts { ",;，；、 ".unicodeScalars.contains($0) }.filter { !$0.isEmpty }
        if words == ["-"] {
            self = .beside
            return
        }
        let numbers = words.compactMap { Int($0) }.filter { 1...9999 ~= $0 }
        guard !numbers.isEmpty, numbers.count == words.count else { return nil }
        self.init(numbers)
    }

    /// What is read as the same: `1;2`, or `-` for none.
    public var text: String {
        jobs.isEmpty ? "-" : jobs.map(String.init).joined(separator: ";")
    }
}

extension Predecessors: Codable {
    /// Decodes the bare list of numbers.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Int].self))
    }

    /// Encodes the bare list of numbers.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(jobs)
    }
}
