import Notices
import Phrases
import WorkshopCore
import WorkshopStore

/// Sends what stands in the outbox: one message after the other, without the store's lock.
///
/// A message is recorded after it was taken. A worker that ends in between sends it again under
/// the same name, so that who gets it twice can tell.
final class NoticeWorker {
    private static let actor = Actor("notify")

    private let shop: OpenStore
    private let settings: NotifySettings
    private let clock: Clock
    private let report: (String) -> Void
    private var senders: [String: Result<any ChannelSender, ChannelProblem>] = [:]
    private var sends: [String: [Int]] = [:]
    /// The rows of the outbox of which it was told that they are no messages.
    private var toldStrays: Set<Int> = []
    /// What was taken or given up and could not be recorded yet.
    private var unrecorded: [(order: OrderID, report: MessageReport)] = []

    /// A worker for an open store; `report` gets a line for each try.
    init(
        _ shop: OpenStore, _ settings: NotifySettings, clock: Clock,
        report: @escaping (String) -> Void
    ) {
        self.shop = shop
        self.settings = settings
        self.clock = clock
        self.report = report
    }

    /// Sends what is due and tells in how many seconds something will be; nil for nothing at all.
    /// - Throws: `Failure` when the store cannot be read or written.
    func sendDue() throws(Failure) -> Int? {
        try recordWhatIsLeft()
        _ = try shop.using { store throws(StoreProblem) in try store.refresh(now: clock.now) }
        var next: Int?
        let outbox = try shop.using { store throws(StoreProblem) in try store.outbox() }
        for row in outbox.strays where toldStrays.insert(row).inserted {
            report(shop.words(.notifyStray, String(row)))
        }
        for pending in outbox.pending {
            guard let wait = try take(pending) else { continue }
            next = min(next ?? wait, wait)
        }
        return next
    }

    /// Handles one message; the seconds until it is due again, nil when it is done with.
    private func take(_ pending: PendingNotice) throws(Failure) -> Int? {
        let notice = pending.notice
        guard !pending.isDamaged else {
            let failure = shop.words(.notifyDamaged)
            try settle(notice, MessageReport(message: notice.id, channel: "", failure: failure))
            return nil
        }
        let order = try shop.using { store throws(StoreProblem) in try store.order(notice.order) }
        guard let order else {
            // An outbox of another history: a rebuild puts it right.
            throw Failure(.unknownOrder, notice.order.text)
        }
        let planner = NoticePlanner(
            settings: settings, workshop: shop.workshop, language: shop.words.language,
            now: clock.now)
        switch planner.plan(pending, about: order) {
        case .wait(let seconds): return seconds
        case .fail(let channel, let reason):
            try settle(notice, MessageReport(message: notice.id, channel: channel, failure: reason))
            return nil
        case .send(let channel, let message):
            if let seconds = secondsUntilFree(channel) { return seconds }
            return try take(send(message, by: channel), of: pending, by: channel)
        }
    }

    private func take(
        _ outcome: SendOutcome, of pending: PendingNotice, by channel: String
    ) throws(Failure) -> Int? {
        let notice = pending.notice
        switch outcome {
        case .taken:
            try settle(notice, MessageReport(message: notice.id, channel: channel))
            return nil
        case .declined(let reason):
            try settle(notice, MessageReport(message: notice.id, channel: channel, failure: reason))
            return nil
        case .tryLater(let reason, let after):
            return try putOff(pending, channel, reason, after)
        }
    }

    private func putOff(
        _ pending: PendingNotice, _ channel: String, _ reason: String, _ after: Int?
    ) throws(Failure) -> Int? {
        let notice = pending.notice
        let age = (clock.now.milliseconds - notice.at.milliseconds) / 1000
        let decision = RetryPolicy().decision(
            afterTries: pending.attempts + 1, ageSeconds: Int(age), retryAfterSeconds: after,
            chance: Double.random(in: 0..<1))
        switch decision {
        case .giveUp(let why):
            let failure = "\(reason) (\(why))"
            try settle(
                notice, MessageReport(message: notice.id, channel: channel, failure: failure))
            return nil
        case .again(let seconds):
            say(notice, channel, shop.words(.notifyLater, String(seconds), reason))
            let due = Instant(milliseconds: clock.now.milliseconds + Int64(seconds) * 1000)
            try shop.using { store throws(StoreProblem) in
                try store.postpone(notice.id, until: due, because: reason)
            }
            return seconds
        }
    }

    private func send(_ message: Message, by channel: String) -> SendOutcome {
        let now = Int(clock.now.milliseconds)
        sends[channel, default: []].append(now)
        switch sender(channel) {
        case .success(let sender): return sender.send(message, atMilliseconds: now)
        case .failure(let problem): return .tryLater(reason: "\(problem)", afterSeconds: nil)
        }
    }

    private func sender(_ name: String) -> Result<any ChannelSender, ChannelProblem> {
        if case .success(let sender)? = senders[name] { return .success(sender) }
        guard let setting = settings.channels[name] else {
            preconditionFailure("routes name channels that there are")
        }
        let made: Result<any ChannelSender, ChannelProblem>
        do throws(ChannelProblem) {
            made = .success(try setting.sender(reading: .system))
        } catch {
            made = .failure(error)
        }
        senders[name] = made
        return made
    }

    private func secondsUntilFree(_ channel: String) -> Int? {
        guard let limit = settings.channels[channel]?.rateLimit else { return nil }
        let now = Int(clock.now.milliseconds)
        let next = limit.nextMilliseconds(
            afterSends: sends[channel] ?? [], nowMilliseconds: now)
        return next > now ? (next - now + 999) / 1000 : nil
    }

    private func settle(_ notice: Notice, _ outcome: MessageReport) throws(Failure) {
        say(
            notice, outcome.channel,
            outcome.failure.map { shop.words(.notifyFailed, $0) } ?? shop.words(.notifySent))
        unrecorded.append((notice.order, outcome))
        try recordWhatIsLeft()
    }

    /// What was taken is recorded before anything else is sent.
    private func recordWhatIsLeft() throws(Failure) {
        while let (order, report) = unrecorded.first {
            let id = CommandNumber.next()
            _ = try shop.using { store throws(StoreProblem) in
                try store.perform(
                    .promise(.recordMessage(order, report)), id: id, by: Self.actor,
                    identity: .upkeep,
                    at: clock.now)
            }
            unrecorded.removeFirst()
        }
    }

    private func say(_ notice: Notice, _ channel: String, _ outcome: String) {
        let time = shop.words.time(clock.now)
        let place = channel.isEmpty ? "" : " " + channel
        report("\(time) \(notice.order.text) \(notice.kind.rawValue)\(place): \(outcome)")
    }
}
