import ArgumentParser
import Phrases
import WorkshopCore

/// The jobs of an order as they are typed: the options stand once for each job.
struct JobOptions: ParsableArguments {
    static let discussion = """
        Give --job once for each job, and as many times --frt, --skill, --kind and --after, in the \
        same order.
        """

    @Option(help: "What is to be done; once for each job.")
    var job: [String]

    @Option(help: "Flat-rate time in hours, as 1.8; once for each job.")
    var frt: [TypedHours]

    @Option(help: "The lowest skill, 1 to 4; once for each job, or not at all.")
    var skill: [Skill] = []

    @Option(help: "The kind of work; once for each job, or not at all.")
    var kind: [JobKind] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: """
            The jobs that it comes after, as 1,2; - for none, beside the others; "" for the one \
            before it. Once for each job, or not at all.
            """)
    var after: [TypedPredecessors] = []

    /// Declines jobs that were not all given their values, or that cannot follow each other.
    /// - Throws: `Failure` that names the option as it was typed.
    func check() throws(Failure) {
        guard frt.count == job.count, [0, job.count].contains(skill.count),
            [0, job.count].contains(kind.count), [0, job.count].contains(after.count)
        else { throw Failure(.usageJobCounts, kind: .usage) }
        for (index, line) in lines.enumerated() {
            for number in line.after?.jobs ?? [] where number == index + 1 {
                throw failure(at: index, line) { $0(.rowAfterItself) }
            }
            for number in line.after?.jobs ?? [] where !job.indices.contains(number - 1) {
                let count = job.count
                throw failure(at: index, line) {
                    $0(.rowUnknownJob, String(number), String(count))
                }
            }
        }
        if let circle = JobSequence(lines).circles.first {
            throw Failure(.usageInCircle, list: circle.map(String.init), kind: .usage)
        }
    }

    private func failure(
        at index: Int, _ line: JobLine, _ reason: @escaping @Sendable (Language) -> String
    ) -> Failure {
        let (after, job) = (line.after?.text ?? "", String(index + 1))
        return Failure(kind: .usage) {
            $0(.rowSays, $0(.usageAfter, after, job, line.description), reason($0))
        }
    }

    /// The lines of the order.
    var lines: [JobLine] {
        job.indices.map { index in
            JobLine(
                description: job[index].cleaned, flatRate: frt[index].minutes,
                skill: skill.isEmpty ? .basic : skill[index],
                kind: kind.isEmpty ? .maintenance : kind[index],
                after: after.isEmpty ? nil : after[index].value)
        }
    }
}
