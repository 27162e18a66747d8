import ArgumentParser
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

    func validate() throws {
        guard frt.count == job.count, [0, job.count].contains(skill.count),
            [0, job.count].contains(kind.count), [0, job.count].contains(after.count)
        else {
            throw ValidationError(
                "Give --frt, and --skill, --kind and --after if at all, once for each --job")
        }
        for (index, line) in lines.enumerated() {
            let typed =
                "--after \(line.after?.text ?? "") of job \(index + 1), “\(line.description)”"
            for number in line.after?.jobs ?? [] where number == index + 1 {
                throw ValidationError("\(typed): a job cannot come after itself")
            }
            for number in line.after?.jobs ?? [] where !job.indices.contains(number - 1) {
                let known = job.count == 1 ? "is only job 1" : "are jobs 1 to \(job.count)"
                throw ValidationError("\(typed): there is no job \(number), there \(known)")
            }
        }
        if let circle = JobSequence(lines).circles.first {
            let jobs = circle.map(String.init).joined(separator: " and ")
            throw ValidationError("Jobs \(jobs) wait for each other: change their --after")
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
