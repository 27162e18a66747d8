extension Order {
    mutating func fold(_ event: PromiseEvent, _ recorded: RecordedEvent) {
        switch event {
        case .customerTold(let telling): tell(telling, recorded)
        case .advisorAlerted(let reason): alert(.said(reason), recorded)
        case .alertAcknowledged: acknowledge(at: recorded.at, by: recorded.actor)
        case .messageSent: break
        case .messageFailed(_, let channel, let reason):
            alert(.messageFailed(channel: channel, reason: reason), recorded)
        }
    }

    private mutating func tell(_ telling: Telling, _ recorded: RecordedEvent) {
        told.append(Told(telling: telling, at: recorded.at, by: recorded.actor, promise: promise))
        guard telling.answer == .agreed else { return }
        promise = telling.proposed
        appointment = telling.appointment ?? appointment
    }

    private mutating func acknowledge(at: Instant, by actor: Actor) {
        for index in alerts.indices where alerts[index].acknowledged == nil {
            alerts[index].acknowledged = (at, actor)
        }
    }
}
