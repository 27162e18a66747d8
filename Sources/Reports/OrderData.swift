public import Phrases
public import WorkshopCore

/// Everything about one order as data: what the board's document says of it, and more.
public struct OrderData {
    let data: BoardData
    let words: Words

    /// Makes data of orders on the board of `data`; `words` says the history.
    public init(data: BoardData, words: Words) {
        self.data = data
        self.words = words
    }

    /// The document of `andon order RO --json`.
    public func document(_ order: Order, _ history: [RecordedEvent]) -> JSON {
        let sheet = order.sheet
        return data.order(order).merging([
            "phone": .text(sheet.phone),
            "vin": .text(sheet.vin),
            "arrival": data.time(order.bookedArrival),
            "appointment": data.time(order.appointment),
            "taken_home": data.time(order.takenHomeAt),
            "mail": .text(sheet.mail),
            "wash": .flag(sheet.wantsWash),
            "key_tag": .text(order.keyTag),
            "notes": .list(([sheet.notes] + order.notes).filter { !$0.isEmpty }.map { .text($0) }),
            "parked": .text(order.parkedAt),
            "received": data.time(order.receivedAt),
            "inspected": data.time(order.inspectedAt),
            "washed": data.time(order.washedAt),
            "settled": data.time(order.settledAt),
            "ready": data.time(order.readyAt),
            "delivered": data.time(order.deliveredAt),
            "followed_up": data.time(order.followedUpAt),
            "closed": data.time(order.closedAt),
            "told": .list(order.told.map(told)),
            "alerts": .list(order.alerts.map(alert)),
            "history": .list(history.map(event)),
        ])
    }

    /// One event as data; `text` says it in the language that was asked for.
    public func event(_ recorded: RecordedEvent) -> JSON {
        [
            "position": .number(recorded.position),
            "stream": .text("\(recorded.stream)"),
            "version": .number(recorded.version),
            "id": .text("\(recorded.id)"),
            "type": .text(recorded.event.traits.name),
            "at": data.time(recorded.at),
            "actor": .text(recorded.actor.name),
            "text": .text(words(recorded, now: data.now, in: data.workshop)),
        ]
    }

    private func told(_ told: Order.Told) -> JSON {
        [
            "at": data.time(told.at),
            "by": .text(told.by.name),
            "told": .text(told.telling.told),
            "channel": .text(told.telling.channel.rawValue),
            "proposed": data.time(told.telling.proposed),
            "answer": .text(told.telling.answer.rawValue),
            "reason": .text(told.telling.reason),
            "call_again": data.time(told.telling.again),
            "appointment": data.time(told.telling.appointment),
            "promise_before": data.time(told.promise),
        ]
    }

    private func alert(_ alert: Order.Alert) -> JSON {
        [
            "reason": .text(words(alert.subject)),
            "since": data.time(alert.since),
            "from": .text(alert.from.name),
            "acknowledged": data.time(alert.acknowledged?.at),
            "acknowledged_by": .text(alert.acknowledged?.by.name),
        ]
    }
}
