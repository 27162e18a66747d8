import WorkshopCore

/// Jobs as they are typed into one line: `Front brakes 1.2 2; Oil service 0.7; Road test 0.3 >1,2`.
enum JobText {
    /// Why a job cannot be read.
    struct Problem: Error, Hashable {
        /// What was written.
        let text: String
    }

    /// The lines of the order: of each job what is to be done, its hours and, unless anybody can
    /// do it, its skill; behind `>` the jobs that it comes after, `-` for none, unless it is the
    /// one before it.
    /// - Throws: `Problem` with the first job that cannot be read.
    static func lines(_ text: String, kind: JobKind) throws(Problem) -> [JobLine] {
        var lines: [JobLine] = []
        for part in text.split(whereSeparator: { ";；".contains($0) }) {
            let written = String(part).trimmed
            guard !written.isEmpty else { continue }
            guard let line = line(written, kind) else { throw Problem(text: written) }
            lines.append(line)
        }
        guard !lines.isEmpty else { throw Problem(text: text.trimmed) }
        return lines
    }

    private static func line(_ text: String, _ kind: JobKind) -> JobLine? {
        let parts = text.split(
            maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ">＞".contains($0) })
        let after = parts.count > 1 ? Predecessors(String(parts[1])) : nil
        guard parts.count == 1 || after != nil, let work = parts.first else { return nil }
        var words = work.split(whereSeparator: \.isWhitespace).map(String.init)
        var skill = Skill.basic
        if words.count >= 3, let level = words.last.flatMap({ Int($0) }),
            hours(words[words.count - 2]) != nil
        {
            guard let named = Skill(level) else { return nil }
            skill = named
            words.removeLast()
        }
        guard words.count >= 2, let flatRate = words.last.flatMap(hours) else { return nil }
        return JobLine(
            description: words.dropLast().joined(separator: " "), flatRate: flatRate,
            skill: skill, kind: kind, after: after)
    }

    private static func hours(_ text: String) -> Minutes? {
        Minutes(hours: text).flatMap { JobLine.flatRates.contains($0) ? $0 : nil }
    }
}
