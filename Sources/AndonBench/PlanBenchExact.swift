import Glibc
import WorkshopPlanner

/// OR-Tools CP-SAT in a Python environment of its own, which only the benchmarks make.
struct ExactSolver {
    private let folder: String
    private let seconds: Int
    private let python = ".build/bench-python/bin/python"
    private let script = ".ci/exact-plans.py"

    /// Makes the environment where there is none; nil, with a line that says why, where none can be
    /// made or none is wanted.
    init?(folder: String, seconds: Int) {
        self.folder = folder
        self.seconds = seconds
        guard seconds > 0 else {
            print("\nDay plans: CP-SAT is left out, as asked")
            return nil
        }
        let make = """
            \(python) -c 'import ortools' 2>/dev/null || { python3 -m venv .build/bench-python && \
            \(python) -m pip install --quiet --disable-pip-version-check ortools==9.15.6755; } \
            >/dev/null 2>\(folder)/python.log
            """
        guard system(make) == 0 else {
            let reason = TextFile.read("\(folder)/python.log").split(separator: "\n").last ?? ""
            print("\nDay plans: CP-SAT cannot be installed, compared without it. \(reason)")
            return nil
        }
    }

    /// What the plan costs that CP-SAT finds, begun with a plan by rule; nil when it fails.
    func cost(of problem: DayProblem, at path: String) -> Int? {
        let hint = DaySolver(problem).plan
        guard TextFile.write(hint.text, to: "\(folder)/hint.txt") else { return nil }
        let found = "\(folder)/found.txt"
        let workers = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let run = "\(python) \(script) \(seconds) \(workers) \(path) \(folder)/hint.txt > \(found)"
        let status = system(run)
        if status == 3 << 8 {
            print("  \(path): CP-SAT came to no plan in time, counted as the one it began with")
            return hint.cost
        }
        guard status == 0 else { return nil }
        let lines = TextFile.read(found).split(
            separator: "\n", omittingEmptySubsequences: false)
        let sequences = lines.prefix(problem.technicians.count).map { line in
            line.split(separator: " ").compactMap { Int($0) }
        }
        let plan = DayPlan(problem, sequences: sequences)
        guard DayPlanCheck.violations(plan, of: problem).isEmpty else {
            complain("AndonBench: a plan of CP-SAT breaks the rules: \(path)")
            return nil
        }
        return min(plan.cost, hint.cost)
    }
}

extension DayPlan {
    /// The jobs, a line a technician.
    fileprivate var text: String {
        sequences.map { $0.map(String.init).joined(separator: " ") + "\n" }.joined()
    }
}

/// Small whole files.
enum TextFile {
    /// The text of a file; empty when it cannot be read.
    static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return fputs(text, file) >= 0
    }
}
