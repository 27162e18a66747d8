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

    func said(_ event: AfterWorkEvent, _ now: Instant) -> Said {
        switch event {
        case .inspectionPassed(let text): (.didInspectionPassed, [aside(text)])
        case .inspectionFailed(let job, let note):
            (.didInspectionFailed, [String(job), aside(note)])
        case .washStarted: (.didWashStarted, [])
        case .washFinished: (.didWashFinished, [])
        case .billSettled: (.didSettled, [])
        case .carReady: (.didReady, [])
        case .carDelivered: (.didDelivered, [])
        case .followedUp(let text): (.didFollowedUp, [aside(text)])
        case .closed: (.didClosed, [])
        }
    }
}
