import Phrases
import WorkshopCore

/// Dispatch, the clock, stops and additional work.
extension Verb {
    static let work = [
        start, stop, finish, nextJob, move, assign, unassign, changeStop, addWork, sequence,
        authorise, decline, dayPlan,
    ]

    static let start = Verb(
        "s", .doStart, .helpStart, rank: 50, needs: .work, on: ScreenName.allCases
    ) { $0.screen == .tech ? $0.stepForOwnStart : $0.stepForStart }
    static let stop = Verb(
        "x", .doStop, .helpStop, rank: 60, needs: .work, on: ScreenName.allCases
    ) { board in
        board.withJob { board.asking(.work(.stop($0, .sample)), StopForm(job: $0)) }
    }
    static let finish = Verb(
        "f", .doFinish, .helpFinish, rank: 70, needs: .work, on: ScreenName.allCases
    ) { board in
        board.withJob { board.doing(.work(.finish($0))) }
    }
    static let nextJob = Verb(
        "n", .doNextJob, .helpNextJob, rank: 80, needs: .work, on: [.schedule]
    ) { $0.stepForNextJob }
    static let move = Verb(
        "m", .doMove, .helpMove, rank: 90, needs: .dispatch, on: [.schedule]
    ) { $0.stepForMove }
    static let assign = Verb("a", .doAssign, .helpAssign, rank: 100, needs: .dispatch) {
        $0.stepForAssign
    }
    static let unassign = Verb("A", .doUnassign, .helpUnassign, rank: 110, needs: .dispatch) {
        board in
        board.withJob { board.doing(.work(.unassign($0))) }
    }
    static let changeStop = Verb("X", .doChangeStop, .helpChangeStop, rank: 220, needs: .work) {
        board in
        board.withJob { board.asking(.work(.changeStop($0, .sample)), ChangeStopForm(job: $0)) }
    }
    static let addWork = Verb(
        "+", .doAddWork, .helpAddWork, rank: 250, needs: .additionalWork,
        on: ScreenName.allCases
    ) { board in
        board.withOrder {
            board.asking(.work(.add($0, .sample, needsAuthorisation: true)), AddWorkForm(order: $0))
        }
    }
    static let sequence = Verb("J", .doSequence, .helpSequence, rank: 260, needs: .sequence) {
        board in
        board.withJob(board.stepForSequence)
    }
    static let authorise = Verb(
        "y", .doAuthorise, .helpAuthorise, rank: 270, needs: .authorisation
    ) { board in
        board.withJob { board.doing(.work(.authorise(board.awaiting($0)))) }
    }
    static let decline = Verb("Y", .doDecline, .helpDecline, rank: 280, needs: .authorisation) {
        board in
        board.withJob { board.doing(.work(.decline(board.awaiting($0)))) }
    }
    static let dayPlan = Verb(
        "O", .doDayPlan, .helpDayPlan, rank: 390, needs: .dispatch, on: [.schedule]
    ) { _ in .success(.change { $0.proposePlan() }) }
}

extension Board {
    /// The job itself, or the one of its order that waits for the customer's word instead.
    fileprivate func awaiting(_ id: JobID) -> JobID {
        let jobs = (workshop.order(id.order)?.jobs ?? []).filter { $0.authorisation == .open }
        return jobs.contains { $0.id == id } ? id : jobs.first?.id ?? id
    }
}

extension StopRequest {
    /// Stands for what will be written.
    fileprivate static let sample = StopRequest(code: .interrupted, reason: "?")
}

extension JobLine {
    /// Stands for what will be written.
    fileprivate static let sample = JobLine(
        description: "?", flatRate: Minutes(60), skill: .basic)
}
