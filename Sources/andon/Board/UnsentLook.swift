import BoardScreens
import WorkshopCore
import WorkshopStore

/// Looks for messages that nobody sends: tried in vain, or waiting where no machine is set up.
struct UnsentLook {
    /// How long a message may wait before it is shown.
    static let patience = Minutes(5)

    let store: SQLiteEventStore
    /// Whether this machine is set up to send: what it has not tried yet waits for a reason.
    let sendsHere: Bool

    /// The messages that are to be shown; none where the outbox cannot be read.
    func messages(at now: Instant) -> [UnsentMessage] {
        guard store.workshop.shop?.notices?.isEmpty == false,
            let pending = try? store.pendingNotices()
        else { return [] }
        let old = pending.filter { now.minutes(since: $0.notice.at) >= Self.patience }
        guard !old.isEmpty else { return [] }
        let isSent = sendsHere || !SendingClaim.isFree(forStoreAt: store.path)
        return old.filter { !isSent || $0.attempts > 0 }.map {
            UnsentMessage($0.notice, failure: $0.lastError)
        }
    }
}
