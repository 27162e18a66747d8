import Testing
import WorkshopCore

@testable import WorkshopStore

/// Four terminals, each a process of its own, that do the same at the same instant.
@Suite struct RacingWritersTests {
    private static let part = "plays the terminal that dispatches and starts on cue"
    private static let technicians = ["B. Smith", "D. Morris", "S. White", "J. Bates"]
        .map { TechnicianID($0) }
    private static let rounds = 200
    private let scratch = Scratch()

    private static func job(_ round: Int) -> JobID { JobID(OrderID("\(1001 + round)"), 1) }

    @Test(.timeLimit(.minutes(3)))
    func `a job dispatched and started at four terminals at once has one success each, 200 times`()
        throws
    {
        let store = try openShop()
        var terminals: [Child] = []
        for _ in Self.technicians {
            terminals.append(try Child(playing: Self.part, at: scratch.path))
        }
        for (index, terminal) in terminals.enumerated() {
            #expect(terminal.line() == "ready")
            terminal.cue("\(index)")
        }
        for round in 0..<Self.rounds {
            let job = Self.job(round)
            let dispatch = try race(terminals, "d") { winner in
                .race(.dispatchedBy(Actor(winner.name), job, winner))
            }
            #expect(dispatch, "dispatch of \(job)")
            #expect(try race(terminals, "s") { .work(.inWork(job, $0)) }, "start of \(job)")
            _ = try store.when(.work(.finish(job))).get()
        }
        #expect(try scratch.verify().isWhole)
        let jobs = (0..<Self.rounds).compactMap { store.workshop.job(Self.job($0)) }
        #expect(jobs.filter { $0.state == .finished }.count == Self.rounds)
        let dispatches = try store.events(after: 0, limit: .max).filter {
            if case .work(.assigned) = $0.event { true } else { false }
        }
        #expect(dispatches.count >= Self.rounds)
    }

    /// Whether exactly one had success and each other was refused with the winner's name.
    private func race(
        _ terminals: [Child], _ cue: String, refusal: (TechnicianID) -> Refusal
    ) throws -> Bool {
        for terminal in terminals { terminal.cue(cue) }
        let answers = terminals.map { $0.line() ?? "gone" }
        let winner = try #require(answers.firstIndex(of: "done"), "\(answers)")
        let expected = "\(refusal(Self.technicians[winner]))"
        return answers.filter { $0 == expected }.count == terminals.count - 1
    }

    private func openShop() throws -> SQLiteEventStore {
        let store = try scratch.create()
        let people = Self.technicians.map {
            Given.request(
                .technician(.hire($0, skill: Skill(clamping: 4), shift: nil, breaks: nil)),
                .at(6, days: -30))
        }
        try store.given([Given.request(.shop(.open(.northside)), .at(6, days: -30))] + people)
        try store.given((0..<Self.rounds).map { Given.order(Self.job($0).order) })
        return store
    }

    @Test(.enabled(if: Child.plays(part)))
    func `plays the terminal that dispatches and starts on cue`() throws {
        let store = try Child.openStore()
        guard Child.tell("ready"), let number = Child.nextCue().flatMap({ Int($0) }) else { return }
        let technician = Self.technicians[number]
        for round in 0..<Self.rounds {
            let job = Self.job(round)
            let commands: [Command] = [
                .work(.assign(job, technician, at: nil)),
                .work(.start(job, technician, overrideReason: nil)),
            ]
            for command in commands {
                guard Child.nextCue() != nil else { return }
                let result = try store.perform(
                    command, id: "\(number) \(command)", by: Actor(technician.name), at: .at(10))
                switch result {
                case .success: guard Child.tell("done") else { return }
                case .failure(let refusal): guard Child.tell("\(refusal)") else { return }
                }
            }
        }
    }
}
