import GRDB
import WorkshopCore

// One commit for several who wait.
//
// Of those who wait, one is the heir and waits for the lock; the others wait for him. He gives the
// part up when he has the lock, before he takes the commands that wait: whoever lays one and finds
// an heir will be served by him, and whoever finds none is the heir.
extension SQLiteEventStore {
    /// What a command has led to: that of `body`, run under the lock, or that of another process
    /// which has committed it meanwhile.
    ///
    /// Several commands, which come from an import, wait for their turn; so does what changes the
    /// shop, as only its giver is sure to know the zone that it names.
    /// - Throws: `StoreProblem.locked` when others hold the lock too long, `.outcomeUnknown` when
    ///   one of them has taken the command, or what `body` throws.
    func lockedOrServed(
        _ groups: [[CommandRequest]],
        _ body: () throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>]
    ) throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>] {
        guard groups.count == 1, groups[0].count == 1, let request = groups[0].first,
            request.command.stream != .shop
        else { return try headFile.locked(isNewAct: false, body) }
        // Where nobody has waited yet nobody is the heir; else the lock is his, free or not.
        let isTaken = waitingRequests.hasFolder ? false : try headFile.lockIfFree()
        if !isTaken, let events = try wait(with: request) { return [.success(events)] }
        defer { headFile.unlock() }
        return try body()
    }

    /// The events that another process has stored, or nil with the lock taken.
    private func wait(
        with request: CommandRequest
    ) throws(StoreProblem) -> [RecordedEvent]? {
        var isLaid = false
        // Decided or given up: it must not be done once more by the next who has the lock.
        defer { waitingRequests.withdraw() }
        while !waitingRequests.becomeHeir() {
            if !isLaid {
                // An heir that got the lock before this was laid may have missed it: ask again.
                waitingRequests.add(request, seen: workshop.position)
                isLaid = true
                continue
            }
            // An heir who is killed tells nobody.
            let pause = min(headFile.patienceLeft, 1000)
            let isServed = waitingRequests.wait(milliseconds: pause)
            if let events = storedByOthers(request) { return events }
            // What was declined is decided once more, for its reason.
            if isServed { break }
            if headFile.spend(milliseconds: pause) {
                throw giveUp(request, isLaid: true, headFile.lockedByOthers)
            }
        }
        defer { waitingRequests.stopBeingHeir() }
        do throws(StoreProblem) {
            try headFile.lock()
        } catch {
            throw giveUp(request, isLaid: isLaid, error)
        }
        return nil
    }

    /// What the end of the patience means: a command that was taken may be stored still.
    private func giveUp(
        _ request: CommandRequest, isLaid: Bool, _ problem: StoreProblem
    ) -> StoreProblem {
        guard case .locked = problem, isLaid, !waitingRequests.withdraw() else { return problem }
        return .outcomeUnknown(path: path, commands: [request.id], detail: "\(problem)")
    }

    /// Commits the commands of those who wait, as if they were of this process.
    ///
    /// Nobody is told what became of them: who waits looks for his events, and decides a declined
    /// command once more, for its reason, when his turn comes.
    ///
    /// - Parameter own: what has been decided already and must not be done once more.
    func performOfOthers(
        _ attempt: inout Attempt, except own: [[CommandRequest]], _ database: Database
    ) throws {
        let decided = Set(own.joined().map(\.id))
        // What others committed for this process is its own.
        attempt.foreign.removeAll { decided.contains($0.id.command) }
        for slip in waitingRequests.take() where !decided.contains(slip.request.id) {
            let unseen = slip.seen + 1..<max(slip.seen, attempt.head.position) + 1
            let before = attempt.head
            let result = try perform([slip.request], unseen: unseen, &attempt, database)
            if case .success(let events) = result, attempt.head != before {
                attempt.foreign += events
            }
        }
    }

    /// The events of a command that the holder of the lock has committed; nil when none are.
    private func storedByOthers(_ request: CommandRequest) -> [RecordedEvent]? {
        let events = try? connection.reading { database in
            let events = try table.events(of: request.id, in: database)
            if !events.isEmpty { try follow(database, except: request.id) }
            return events
        }
        return events.flatMap { $0.isEmpty ? nil : $0 }
    }
}
