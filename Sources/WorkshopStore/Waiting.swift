import GRDB
import WorkshopCore

/// What is done while others hold the write lock.
struct LockWaiting<Value> {
    /// Is done when the lock is not free.
    var begin: () -> Void
    /// A descriptor that becomes readable when there may be an answer.
    var hint: () -> Int32?
    /// What makes the wait needless; asked after each hint.
    var answer: () -> Value?
    /// What the end of the patience means.
    var giveUp: (StoreProblem) -> StoreProblem
    /// Is done when the lock has been taken after a wait.
    var finish: () -> Void
}

// One commit for several who wait.
extension SQLiteEventStore {
    /// How to wait with a single command; nil for several, which come from an import.
    ///
    /// It is laid where the holder of the lock commits it together with his own. What changes the
    /// shop is left to its giver, who knows the zone that it names.
    func waiting(
        with groups: [[CommandRequest]]
    ) -> LockWaiting<[Result<[RecordedEvent], Refusal>]>? {
        guard groups.count == 1, groups[0].count == 1, let request = groups[0].first,
            request.command.stream != .shop
        else { return nil }
        return LockWaiting(
            begin: { self.waitingRequests.add(request, seen: self.workshop.position) },
            hint: { self.waitingRequests.notice },
            answer: {
                self.waitingRequests.drain()
                guard let events = self.storedByOthers(request) else { return nil }
                self.waitingRequests.withdraw()
                return [.success(events)]
            },
            giveUp: { problem in
                guard !self.waitingRequests.withdraw() else { return problem }
                return .outcomeUnknown(
                    path: self.path, commands: [request.id], detail: "\(problem)")
            },
            // Decided now: it must not be done once more by the next who has the lock.
            finish: { self.waitingRequests.withdraw() })
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
            if !events.isEmpty { try follow(database) }
            return events
        }
        guard let events, !events.isEmpty else { return nil }
        unseen.removeAll { $0.id.command == request.id }
        board.settle(now: now())
        return events
    }
}
