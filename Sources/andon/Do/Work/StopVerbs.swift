import ArgumentParser
import Reports
import WorkshopCore

// Stoppages.

struct StopVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Work on a job has stopped.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "A work interrupted, B awaiting the customer, C waiting for parts, D sublet.")
    var code: StoppageCode

    @Option(help: "The reason in words.")
    var reason: String

    @OptionGroup var details: StopDetails

    func command(_ scene: Scene) throws(Failure) -> Command {
        let request = StopRequest(
            code: code, reason: reason.cleaned, owner: details.owner?.cleaned,
            expected: try scene.time(details.expected), parked: details.parked?.cleaned)
        return .work(.stop(try target.job(scene) { $0.running != nil }, request))
    }
}

struct ChangeStopVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "change-stop",
        abstract: "Change what is known of a stoppage; what is not given stays.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "A work interrupted, B awaiting the customer, C waiting for parts, D sublet.")
    var code: StoppageCode?

    @Option(help: "The reason in words.")
    var reason: String?

    @OptionGroup var details: StopDetails

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.openStop != nil }
        let order = try scene.order(job.order)
        guard let known = order.job(job.number)?.openStop?.stoppage
        else { throw scene.refusal(.work(.notStopped(job))) }
        let request = StopRequest(
            code: code ?? known.code, reason: reason?.cleaned ?? known.reason,
            owner: details.owner?.cleaned ?? (code == nil ? known.owner : nil),
            expected: try scene.time(details.expected) ?? known.expected,
            parked: details.parked?.cleaned ?? known.parked)
        return .work(.changeStop(job, request))
    }
}

/// What may be said of a stoppage beside its code and its reason.
struct StopDetails: ParsableArguments {
    @Option(help: "Who must act; without, the usual owner of the code.")
    var owner: String?

    @Option(help: "When the work is expected to go on.")
    var expected: String?

    @Option(help: "Where the car is parked.")
    var parked: String?
}
