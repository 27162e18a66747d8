/// What happens to a car whose work is done.
public enum AfterWorkEvent: Hashable, Sendable, Codable {
    case inspectionPassed(note: String)
    case inspectionFailed(job: Int, note: String)
    case washStarted
    case washFinished
    case billSettled
    case carReady
    case carDelivered
    case followedUp(note: String)
    case closed

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case inspectionPassed, inspectionFailed, washStarted, washFinished, billSettled
        case carReady, carDelivered, followedUp
        case closed = "orderClosed"
    }

    var traits: EventTraits {
        switch self {
        case .inspectionPassed: EventTraits(CodingKeys.inspectionPassed)
        case .inspectionFailed(let job, _): EventTraits(CodingKeys.inspectionFailed, job: job)
        case .washStarted: EventTraits(CodingKeys.washStarted)
        case .washFinished: EventTraits(CodingKeys.washFinished)
        case .billSettled: EventTraits(CodingKeys.billSettled)
        case .carReady: EventTraits(CodingKeys.carReady, occasion: .ready)
        case .carDelivered: EventTraits(CodingKeys.carDelivered)
        case .followedUp: EventTraits(CodingKeys.followedUp)
        case .closed: EventTraits(CodingKeys.closed)
        }
    }
}
