extension DayProblem {
    /// Reads a problem as text: integers, a record a line, blank lines left out.
    ///
    /// `m n G K`; G lines of K lunches `start length`; m technicians `level percent pattern`, where
    /// the pattern is the place of a line of lunches; n jobs `skill release due weight minutes`.
    /// - Throws: `DayProblemFlaw` with the line of the first thing that is wrong.
    public init(text: some Sequence<UInt8>) throws(DayProblemFlaw) {
        var lines = NumberLines(Array(text))
        let (technicians, jobs) = try lines.problem()
        try self.init(technicians: technicians, jobs: jobs)
    }
}

/// The lines of a text, read as integers one after the other.
private struct NumberLines {
    private let bytes: [UInt8]
    private var place = 0
    /// The line that was read last, from 1.
    private(set) var line = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func problem() throws(DayProblemFlaw) -> ([DayProblem.Technician], [DayProblem.Job]) {
        let counts = try record(of: 4)
        try here { () throws(DayProblemFlaw) in
            try DayProblem.checkCounts(counts[0], counts[1])
            try DayProblemFlaw.check(.patterns, counts[2], in: 0...DayProblem.limits.technicians)
            try DayProblemFlaw.check(.lunches, counts[3], in: 0...1000)
        }
        var patterns: [[Range<Int>]] = []
        for _ in 0..<counts[2] { patterns.append(try lunches(counts[3])) }
        var technicians: [DayProblem.Technician] = []
        for _ in 0..<counts[0] { technicians.append(try technician(patterns)) }
        var jobs: [DayProblem.Job] = []
        for _ in 0..<counts[1] { jobs.append(try job()) }
        guard try next() == nil else { throw DayProblemFlaw(.goesOn, line: line) }
        return (technicians, jobs)
    }

    private mutating func lunches(_ count: Int) throws(DayProblemFlaw) -> [Range<Int>] {
        guard count > 0 else { return [] }
        let numbers = try record(of: 2 * count)
        var lunches: [Range<Int>] = []
        for index in 0..<count {
            let (start, length) = (numbers[2 * index], numbers[2 * index + 1])
            try here { () throws(DayProblemFlaw) in
                try DayProblemFlaw.check(.breakStart, start, in: 0...DayProblem.longest)
                try DayProblemFlaw.check(.breakLength, length, in: 0...DayProblem.longest)
            }
            lunches.append(start..<start + length)
        }
        return lunches
    }

    private mutating func technician(
        _ patterns: [[Range<Int>]]
    ) throws(DayProblemFlaw) -> DayProblem.Technician {
        let numbers = try record(of: 3)
        return try here { () throws(DayProblemFlaw) in
            try DayProblemFlaw.check(.pattern, numbers[2], in: 0...max(0, patterns.count - 1))
            let technician = DayProblem.Technician(
                level: numbers[0], percent: numbers[1],
                breaks: patterns.isEmpty ? [] : patterns[numbers[2]])
            try technician.check()
            return technician
        }
    }

    private mutating func job() throws(DayProblemFlaw) -> DayProblem.Job {
        let numbers = try record(of: 5)
        return try here { () throws(DayProblemFlaw) in
            let job = DayProblem.Job(
                skill: numbers[0], release: numbers[1], due: numbers[2], weight: numbers[3],
                minutes: numbers[4])
            try job.check(0)
            return job
        }
    }

    /// Does something whose flaws belong to the line that was read last.
    private func here<Value>(
        _ body: () throws(DayProblemFlaw) -> Value
    ) throws(DayProblemFlaw) -> Value {
        do throws(DayProblemFlaw) { return try body() } catch { throw error.at(line: line) }
    }

    private mutating func record(of count: Int) throws(DayProblemFlaw) -> [Int] {
        guard let numbers = try next() else { throw DayProblemFlaw(.ends, line: line) }
        guard numbers.count == count else {
            throw DayProblemFlaw(.count(numbers.count, wanted: count), line: line)
        }
        return numbers
    }

    /// The numbers of the next line that has any; nil at the end.
    private mutating func next() throws(DayProblemFlaw) -> [Int]? {
        while place < bytes.count {
            let rest = bytes[place...]
            let end = rest.firstIndex(of: 0x0A) ?? bytes.count
            place = end + 1
            line += 1
            var numbers: [Int] = []
            // Blanks, tabs and the carriage return of other systems part numbers.
            let utf8 = rest[..<end]
            for word in utf8.split(whereSeparator: { [0x20, 0x09, 0x0D].contains($0) }) {
                let text = String(decoding: word.prefix(20), as: UTF8.self)
                guard word.count <= 20, let number = Int(text) else {
                    throw DayProblemFlaw(.noInteger(text), line: line)
                }
                numbers.append(number)
            }
            if !numbers.isEmpty { return numbers }
        }
        return nil
    }
}
