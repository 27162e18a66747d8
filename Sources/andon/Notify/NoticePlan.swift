import Notices
import Phrases
import WorkshopCore
import WorkshopStore

/// What is to be done with a message that stands in the outbox.
enum NoticePlan: Hashable {
    /// Send it by this channel.
    case send(channel: String, Message)
    /// Leave it for so many seconds.
    case wait(seconds: Int)
    /// Nobody will ever take it; the reason in one line.
    case fail(channel: String, reason: String)
}

/// Decides what is to be done with each message: a pure look at the order and the settings.
struct NoticePlanner {
    let settings: NotifySettings
    let workshop: Workshop
    let language: Language
    let now: Instant

    /// What is to be done with a message about `order` now.
    func plan(_ pending: PendingNotice, about order: Order) -> NoticePlan {
        let notice = pending.notice
        if let wait = secondsToWait(pending) { return .wait(seconds: wait) }
        let age = Minutes.floor(milliseconds: now.milliseconds - firstTry(of: notice).milliseconds)
        if age.count * 60 > RetryPolicy().longestAgeSeconds {
            return .fail(channel: "", reason: language(.notifyTooOld))
        }
        guard let route = settings.routes[notice.kind], !route.isEmpty else {
            return .fail(channel: "", reason: language(.notifyNoRoute, notice.kind.rawValue))
        }
        if notice.kind.isForAdvisors {
            let group = route.first { settings.channels[$0]?.addressing == .group } ?? route[0]
            return .send(channel: group, message(notice, order, to: nil, in: language))
        }
        return toCustomer(notice, order, route)
    }

    /// A clock that was set back must not hold a message for longer than a pause may last.
    private func secondsToWait(_ pending: PendingNotice) -> Int? {
        let left = Int((pending.due.milliseconds - now.milliseconds) / 1000)
        if pending.attempts > 0, left > 0, left <= RetryPolicy().longestPauseSeconds { return left }
        guard !pending.notice.kind.isForAdvisors, let quiet = settings.quiet else { return nil }
        let minute = workshop.zone.timeOfDay(of: now).minute
        let minutes = quiet.minutesToWait(atMinute: minute)
        return minutes > 0 ? minutes * 60 : nil
    }

    /// When a message could go at the earliest: its age counts from then.
    private func firstTry(of notice: Notice) -> Instant {
        guard !notice.kind.isForAdvisors, let quiet = settings.quiet else { return notice.at }
        let minute = workshop.zone.timeOfDay(of: notice.at).minute
        return notice.at + Minutes(quiet.minutesToWait(atMinute: minute))
    }

    private func toCustomer(_ notice: Notice, _ order: Order, _ route: [String]) -> NoticePlan {
        let addresses = [Addressing.phone: order.sheet.phone, .mail: order.sheet.mail ?? ""]
        var refused = false
        for name in route {
            guard let addressing = settings.channels[name]?.addressing,
                let address = addresses[addressing].flatMap({ ContactAddress($0) })
            else { continue }
            let preference = workshop.preferences[address.description]
            guard preference?.wantsMessages != false else {
                refused = true
                continue
            }
            let wanted = preference?.language.flatMap(Language.named) ?? language
            let message = message(notice, order, to: address.description, in: wanted)
            return .send(channel: name, message)
        }
        let reason = language(refused ? .notifyOptedOut : .notifyNoAddress)
        return .fail(channel: route.joined(separator: ", "), reason: reason)
    }

    private func message(
        _ notice: Notice, _ order: Order, to recipient: String?, in language: Language
    ) -> Message {
        let words = Words(language, zone: workshop.zone)
        let values = [
            "ro": order.id.text, "plate": order.sheet.plate, "model": order.sheet.model,
            "customer": order.sheet.customer, "shop": workshop.shop?.name ?? "",
            "time": notice.proposed.map { words.moment($0, now: now) } ?? "",
            "arrival": notice.arrival.map { words.moment($0, now: now) } ?? "",
            "reason": notice.detail, "advisor": order.sheet.advisor,
        ]
        let own = settings.texts[language.code]?[notice.kind].flatMap {
            // Who is to come at another time has to read it, also where the shop's words lack it.
            notice.arrival == nil || !$0.fields.isDisjoint(with: ["arrival"]) ? $0 : nil
        }
        return Message(
            id: notice.id, subject: words(.messageSubject, order.id.text, order.sheet.plate),
            text: own?.text(filledWith: values) ?? words.text(of: notice, values),
            recipient: recipient, sender: settings.sender ?? workshop.shop?.name ?? "")
    }
}

extension Words {
    /// What a message says where the shop has no words of its own for it.
    fileprivate func text(of notice: Notice, _ values: [String: String]) -> String {
        let phrase: Phrase =
            switch notice.kind {
            case .alert: .messageAlert
            case .promise: notice.arrival == nil ? .messagePromise : .messageVisit
            case .work: .messageWork
            case .part: .messagePart
            case .ready: .messageReady
            }
        let order = [
            "ro", "plate", "model", "customer", "shop", "time", "reason", "advisor", "arrival",
        ]
        return Language.fill(language.template(phrase), order.map { values[$0] ?? "" })
    }
}
