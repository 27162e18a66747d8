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
}
