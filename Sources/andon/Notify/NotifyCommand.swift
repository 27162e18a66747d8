import ArgumentParser
import Glibc
import Notices
import Phrases
import Reports
import WorkshopCore
import WorkshopStore

/// `andon notify`: the messages to customers and advisors.
struct NotifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify", abstract: "Send the messages to customers and advisors.",
        discussion: """
            Which messages a shop wants is set by `andon shop --notices`; how they are sent stands \
            in the configuration under [notify].
            """,
        subcommands: [
            NotifyRunCommand.self, NotifyOnceCommand.self, NotifyListCommand.self,
            NotifyTestCommand.self,
        ])
}

/// `andon notify run`: sends what comes, until it is stopped.
struct NotifyRunCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Send messages as they come, until stopped.")

    /// The longest wait, in seconds: after it the outbox is looked at even if nobody called.
    private static let longestWait = 60

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let sending = try Sending(settings)
        let notice = sending.shop.store.changeNotice()
        while true {
            let next = try sending.worker.sendDue() ?? Self.longestWait
            wait(for: notice, seconds: max(1, min(next, Self.longestWait)))
        }
    }

    private func wait(for notice: ChangeNotice?, seconds: Int) {
        var waits =
            notice.map { [pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)] } ?? []
        poll(&waits, nfds_t(waits.count), Int32(seconds * 1000))
        _ = notice?.drain()
    }
}

/// `andon notify once`: sends what is due now.
struct NotifyOnceCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "once", abstract: "Send what is due now and leave.")

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        _ = try Sending(settings).worker.sendDue()
    }
}

/// `andon notify list`: what has not been sent yet.
struct NotifyListCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the messages that have not been sent yet.")

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let outbox = try shop.using { store throws(StoreProblem) in try store.outbox() }
        if json {
            return Console.give(JSON.list(outbox.pending.map { document($0, shop) }).document)
        }
        for row in outbox.strays { Console.say(shop.words(.notifyStray, String(row))) }
        if outbox == Outbox() { return Console.say(shop.words(.notifyNothing)) }
        for item in outbox.pending {
            let notice = item.notice
            let tries = item.lastError.map {
                " " + shop.words(.notifyTried, String(item.attempts), $0)
            }
            let damage = item.isDamaged ? shop.words(.notifyDamagedRow) : ""
            Console.say(
                "\(shop.words.moment(notice.at, now: shop.now)) \(notice.order.text) "
                    + "\(notice.kind.rawValue) \(notice.detail)\(damage)\(tries ?? "")")
        }
    }

    private func document(_ item: PendingNotice, _ shop: OpenStore) -> JSON {
        let data = BoardData(shop.workshop, at: shop.now)
        return [
            "id": .text(item.notice.id), "kind": .text(item.notice.kind.rawValue),
            "ro": .text(item.notice.order.text), "at": data.time(item.notice.at),
            "detail": .text(item.notice.detail), "due": data.time(item.due),
            "attempts": .number(item.attempts), "last_error": .text(item.lastError),
            "damaged": .flag(item.isDamaged),
        ]
    }
}

/// `andon notify test CHANNEL`: whether a channel works.
struct NotifyTestCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Send a test message by a channel.")

    @OptionGroup var common: SharedOptions

    @Argument(help: "The channel's name in the configuration.")
    var channel: String

    @Option(help: "The phone number or mail address that gets it.")
    var to: String?

    func run(_ settings: Settings) throws(Failure) {
        let notify = try settings.requiredNotify()
        guard let setting = notify.channels[channel] else {
            let known = notify.channels.keys.sorted()
            throw Failure(.notifyUnknownChannel, "config", channel, list: known, kind: .usage)
        }
        let message = Message(
            id: "test-\(CommandNumber.next())", subject: "Andon",
            text: settings.language(.notifyTestText), recipient: to,
            sender: notify.sender ?? "Andon")
        let outcome: SendOutcome
        do throws(ChannelProblem) {
            let sender = try setting.sender(reading: .system)
            outcome = sender.send(message, atMilliseconds: Int(Clock.system.now.milliseconds))
        } catch {
            throw Failure { error.sentence(in: $0) }
        }
        switch outcome {
        case .taken:
            Console.say(settings.language(.rowSays, channel, settings.language(.notifySent)))
        case .tryLater(let reason, _), .declined(let reason):
            throw Failure { [channel] in $0(.rowSays, channel, $0(.notifyFailed, reason)) }
        }
    }
}

/// A worker with the right to send and all that it needs.
private struct Sending {
    let shop: OpenStore
    let worker: NoticeWorker
    private let claim: SendingClaim

    /// - Throws: `Failure` when there are no channels, when another process sends, or when the
    ///   store cannot be opened.
    init(_ settings: Settings) throws(Failure) {
        let notify = try settings.requiredNotify()
        guard let claim = SendingClaim.take(forStoreAt: settings.storePath) else {
            throw Failure(.notifyElsewhere)
        }
        self.claim = claim
        shop = try settings.open()
        worker = NoticeWorker(shop, notify, clock: shop.clock) { Console.say($0.cleaned) }
    }
}

extension Settings {
    /// What the configuration says of messages.
    /// - Throws: `Failure` when it says nothing or something wrong.
    fileprivate func requiredNotify() throws(Failure) -> NotifySettings {
        guard let notify = try configuration.notifySettings() else { throw Failure(.notifyNone) }
        return notify
    }
}
