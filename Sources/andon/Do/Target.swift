import ScalarText
import ArgumentParser
import Phrases
import WorkshopCore

/// The order that a verb is about.
struct OrderTarget: ParsableArguments {
    @Argument(help: "The order's number.")
    var ro: String

    /// The order's number; a job's number behind it is passed over.
    var order: OrderID { Target(ro).order }

    /// The job's number, if one was given.
    var job: Int? { Target(ro).job }
}

/// The job that a verb is about; without a job's number the one job that it can be.
struct JobTarget: ParsableArguments {
    @Argument(help: "The order's number, with the job's number where it has several: 1041/2.")
    var ro: String

    /// The job that is meant.
    /// - Parameter fits: whether a job is one that the verb can be about.
    /// - Throws: `Failure` that lists the jobs where it could be several.
    func job(_ scene: Scene, where fits: (Job) -> Bool) throws(Failure) -> JobID {
        let target = Target(ro)
        if let number = target.job { return JobID(target.order, number) }
        let order = try scene.order(target.order)
        let fitting = order.jobs.filter(fits)
        let meant = fitting.isEmpty ? order.jobs : fitting
        guard let first = meant.first, meant.count == 1 || fitting.isEmpty && order.jobs.count == 1
        else {
            let list = meant.map { "\($0.id) \($0.line.description)" }
            throw Failure(.severalJobs, target.order.text, list: list)
        }
        return first.id
    }
}

/// An order's number, perhaps with a job's number behind a slash.
struct Target: Hashable {
    let order: OrderID
    let job: Int?

    init(_ text: String) {
        let clean = text.cleanedName
        if let (written, digits) = clean.cutAtLast("/"), let number = Int(digits) {
            order = OrderID(String(written))
            job = number
        } else {
            order = OrderID(clean)
            job = nil
        }
    }
}
