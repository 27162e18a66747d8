import WorkshopCore

extension Words {
    func said(_ refusal: AfterWorkRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .workOpen(let job): (.workOpen, ["\(job)"])
        case .washNotWanted(let order): (.washNotWanted, [order.text])
        case .washAlreadyStarted(let order): (.washAlreadyStarted, [order.text])
        case .notSettled(let order): (.notSettled, [order.text])
        case .alreadySettled(let order): (.alreadySettled, [order.text])
        case .notReady(let order): (.notReady, [order.text])
        }
    }
}
