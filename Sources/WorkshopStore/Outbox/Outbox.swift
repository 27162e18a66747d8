import GRDB
public import WorkshopCore

/// A message that is still to be sent, with what became of the tries so far.
public struct PendingNotice: Hashable, Sendable {
    /// The message.
    public var notice: Notice
    /// When it is to be tried next; the time of its event before the first try.
    public var due: Instant
    /// How often it was tried.
    public var attempts: Int
    /// Why the last try failed; nil before the first.
    public var lastError: String?
    /// Whether what it says is damaged: the notice then has only what its event tells of it, and
    /// must not be sent.
    public var isDamaged: Bool

    /// Makes a message that is still to be sent.
    public init(
        notice: Notice, due: Instant, attempts: Int, lastError: String?, isDamaged: Bool = false
    ) {
        self.notice = notice
        self.due = due
        self.attempts = attempts
        self.lastError = lastError
        self.isDamaged = isDamaged
    }
}

/// What stands in the outbox.
public struct Outbox: Hashable, Sendable {
    /// The messages that are to be sent, those that are due first.
    public internal(set) var pending: [PendingNotice] = []
    /// The numbers of rows that are no message of any order; only a rebuild mends them.
    public internal(set) var strays: [Int] = []

    /// Nothing.
    public init() {}
}

// The messages of the store. Who sends them holds `SendingClaim`; what became of one is told by
// `Command.recordMessage`, which takes it out of the outbox in the same transaction.
extension SQLiteEventStore {
    /// What stands in the outbox; nothing while it is of another version than this program's.
    ///
    /// One row that is damaged keeps no other from being read.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func outbox() throws(StoreProblem) -> Outbox {
        try connection.reading { database in
            guard try OutboxTable.projection.position(in: database) != nil else { return Outbox() }
            return try OutboxRow.all(in: database)
        }
    }

    /// The messages that are to be sent, those that are due first.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func pendingNotices() throws(StoreProblem) -> [PendingNotice] {
        try outbox().pending
    }

    /// Notes that a message could not be sent for `reason`, and when it is to be tried again.
    /// - Throws: `StoreProblem` when the store cannot be written; the message is then due still.
    public func postpone(
        _ message: String, until due: Instant, because reason: String
    ) throws(StoreProblem) {
        guard !isReadOnly else { throw .readOnly(path: path) }
        try headFile.locked { () throws(StoreProblem) in
            try connection.writing { database in
                try OutboxTable.postpone(message, until: due, because: reason, in: database)
            }
            care()
        }
    }
}
