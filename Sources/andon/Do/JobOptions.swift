import ArgumentParser
import WorkshopCore

/// The jobs of an order as they are typed: the options stand once for each job.
struct JobOptions: ParsableArguments {
    static let discussion = """
        Give --job once for each job, and as many times --frt, --skill and --kind, in the same \
        order.
        """

    @Option(help: "What is to be done; once for each job.")
    var job: [String]

    @Option(help: "Flat-rate time in hours, as 1.8; once for each job.")
    var frt: [TypedHours]

    @Option(help: "The lowest skill, 1 to 4; once for each job, or not at all.")
    var skill: [Skill] = []

    @Option(help: "The kind of work; once for each job, or not at all.")
    var kind: [JobKind] = []

    func validate() throws {
        guard frt.count == job.count, [0, job.count].contains(skill.count),
            [0, job.count].contains(kind.count)
        else {
            throw ValidationError(
                "Give --frt, and --skill and --kind if at all, once for each --job")
        }
    }

    /// The lines of the order.
    var lines: [JobLine] {
        job.indices.map { index in
            JobLine(
                description: job[index].cleaned, flatRate: frt[index].minutes,
                skill: skill.isEmpty ? .basic : skill[index],
                kind: kind.isEmpty ? .maintenance : kind[index])
        }
    }
}
