import WorkshopCore

extension Words {
    func said(_ refusal: PromiseRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .beforeArrival(let order, let promise, let arrival):
            (
                .promiseBeforeArrival,
                [order.text, moment(promise, now: now), moment(arrival, now: now)]
            )
        case .passed(let order, let promise):
            (.promisePassed, [order.text, moment(promise, now: now)])
        case .noAlert(let order): (.noAlert, [order.text])
        }
    }

    func said(_ event: PromiseEvent, _ now: Instant) -> Said {
        switch event {
        case .customerTold(let telling):
            (
                .didTold,
                [
                    telling.told, moment(telling.proposed, now: now), self(telling.answer),
                    aside(
                        self(telling.channel), telling.reason,
                        labelled(.callAgainAt, telling.again.map { moment($0, now: now) }),
                        labelled(.appointment, telling.appointment.map { moment($0, now: now) })),
                ]
            )
        case .advisorAlerted(let text): (.didAlerted, [text])
        case .alertAcknowledged: (.didAcknowledged, [])
        case .messageSent(_, let channel): (.didMessageSent, [channel])
        case .messageFailed(_, let channel, let reason):
            (.didMessageFailed, [channel, aside(reason)])
        }
    }
}
