extension Order {
    mutating func fold(_ event: PartsEvent, _ recorded: RecordedEvent) {
        switch event {
        case .asked(let number, let quantity, let job):
            ask(number, quantity, job, at: recorded.at)
        case .moved(let number, let state, let eta):
            move(number, to: state, eta, at: recorded.at)
            if state == .arrived { alert(.partArrived(number: number), recorded) }
        }
    }

    private mutating func ask(_ number: String, _ quantity: Int, _ job: Int?, at: Instant) {
        let part = Part(number: number, quantity: quantity, job: job, state: .asked, since: at)
        if let index = parts.firstIndex(where: { $0.number == number }) {
            parts[index] = part
        } else {
            parts.append(part)
        }
    }

    private mutating func move(
        _ number: String, to state: PartState, _ eta: Instant?, at: Instant
    ) {
        for index in parts.indices where parts[index].number == number {
            parts[index].state = state
            parts[index].eta = eta ?? parts[index].eta
            parts[index].since = at
        }
    }
}
