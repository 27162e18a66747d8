import SampleDay
import WorkshopCore

/// A workshop to which scripted commands were given in order, and those that it declined.
struct FoldedDay {
    static let monday = Day(number: 20_780)

    private(set) var workshop: Workshop
    private(set) var refused: [String] = []

    init(zone: Zone = .utc) {
        workshop = Workshop(zone: zone)
    }

    /// The workshop at 13:30 of the day.
    init(_ language: SampleLanguage, day: Day = monday, zone: Zone = .utc) throws {
        self.init(zone: zone)
        for command in SampleDay.script(on: day, in: zone, language: language) {
            try give(command)
        }
    }

    mutating func give(_ scripted: ScriptedCommand) throws {
        switch workshop.decide(scripted.command, by: scripted.actor, at: scripted.at) {
        case .failure(let refusal): refused.append("\(scripted.id) \(scripted.command): \(refusal)")
        case .success(let events):
            for (index, new) in events.enumerated() {
                try workshop.apply(
                    RecordedEvent(
                        position: workshop.position + 1, stream: new.stream,
                        version: workshop.version(of: new.stream) + 1,
                        id: EventID(command: scripted.id, index: index), at: scripted.at,
                        actor: scripted.actor, event: new.event))
            }
        }
    }

    /// The numbers of the orders in `state`, lowest first.
    func orders(in state: OrderState) -> [String] {
        workshop.orders.values.filter { $0.state == state }.map(\.id).sorted().map(\.text)
    }

    func order(_ number: Int) -> Order? { workshop.order(OrderID("\(number)")) }

    static func at(_ hour: Int, _ minute: Int, daysLater: Int = 0) -> Instant {
        Zone.utc.instant(on: monday + daysLater, at: TimeOfDay(hour, minute))
    }
}
