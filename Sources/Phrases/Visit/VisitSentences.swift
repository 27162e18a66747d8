import WorkshopCore

extension Words {
    func said(_ refusal: VisitRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknownOrder(let order): (.unknownOrder, [order.text])
        case .orderExists(let order): (.orderExists, [order.text])
        case .badOrderNumber(let order): (.badOrderNumber, [order.text, String(OrderID.limit)])
        case .noJobs(let order): (.noJobs, [order.text])
        case .wrongState(let order, let state): (.wrongState, [order.text, self(state)])
        case .notCheckedIn(let order): (.notCheckedIn, [order.text])
        case .alreadyCheckedIn(let order): (.alreadyCheckedIn, [order.text])
        case .badAppointment(let order, .alreadyConfirmed): (.alreadyConfirmed, [order.text])
        case .badAppointment(let order, .alreadyExpected(let time)):
            (.alreadyExpected, [order.text, moment(time, now: now)])
        case .badAppointment(let order, .passed(let time)):
            (.appointmentPassed, [order.text, moment(time, now: now)])
        }
    }

    func said(_ event: VisitEvent, _ now: Instant) -> Said {
        switch event {
        case .opened(let sheet): (.didOpened, [sheet.customer, moment(sheet.promise, now: now)])
        case .appointmentConfirmed: (.didConfirmed, [])
        case .appointmentMoved(let arrival, let telling):
            (
                .didAppointmentMoved,
                [
                    moment(arrival, now: now), moment(telling.proposed, now: now), telling.told,
                    aside(self(telling.channel), telling.reason),
                ]
            )
        case .cancelled(let text): (.didCancelled, [aside(text)])
        case .customerDidNotShow(nil): (.didNoShow, [])
        case .customerDidNotShow(let owner?): (.didNoShowCall, [owner])
        case .carReceived(let tag): (.didReceived, [aside(labelled(.keyTag, tag))])
        case .carTakenHome: (.didTakenHome, [])
        case .carParked(let text): (.didParked, [text])
        case .noteAdded(let text): (.didNote, [text])
        }
    }
}
