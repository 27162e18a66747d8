import SampleDay
import Testing
import WorkshopCore
import WorkshopPlanner

/// given / when / then: commands bring a workshop about, and it is looked at when the clock says.
///
/// It is Monday 23 November 2026, 7:00; Smith has skill 4 and Bates 2, unless said otherwise.
struct Scene {
    private(set) var workshop = Workshop(zone: .utc)
    private(set) var now: Instant = "7:00"
    private var commands = 0

    init(_ settings: ShopSettings = .plain, staff: [Command] = Self.staff) {
        self = and(.shop(.open(settings))).performing(staff)
    }

    static let staff: [Command] = [.technician(.hire("Smith", 4)), .technician(.hire("Bates", 2))]

    /// The training day at 13:30.
    static let sampleDay: Scene = {
        let day = Day(number: 20_780)
        var scene = Scene(.plain, staff: [])
        scene.workshop = Workshop(zone: .utc)
        for step in SampleDay.script(on: day, in: .utc, language: .english) {
            scene = scene.at(step.at).and(step.command)
        }
        return scene.at(SampleDay.clock(on: day, in: .utc))
    }()

    /// The clock moves on.
    func at(_ now: Instant) -> Scene {
        var scene = self
        scene.now = now
        return scene
    }

    /// Something happens; a refusal is an issue of the test.
    func and(_ commands: Command..., at location: SourceLocation = #_sourceLocation) -> Scene {
        performing(commands, location)
    }

    /// Booked orders whose cars are here.
    func received(
        _ sheets: KeyValuePairs<OrderID, OrderSheet>, at location: SourceLocation = #_sourceLocation
    ) -> Scene {
        performing(
            sheets.flatMap {
                [.visit(.book($0.key, $0.value)), .visit(.receive($0.key, keyTag: nil))]
            }, location)
    }

    func order(_ id: OrderID) throws -> Order { try #require(workshop.order(id)) }

    func outlook() -> Outlook { Outlook(of: workshop, at: now) }

    /// What is to be expected of one order; one that has none is an issue of the test.
    func outlook(
        of id: OrderID, at location: SourceLocation = #_sourceLocation
    ) throws -> OrderOutlook {
        try #require(outlook().orders[id], sourceLocation: location)
    }

    func forecast(
        of id: OrderID, at location: SourceLocation = #_sourceLocation
    ) throws -> Instant? {
        try outlook(of: id, at: location).forecast
    }

    func latestStart(of id: OrderID) throws -> Instant? {
        workshop.latestStart(of: try order(id), at: now)
    }

    private func performing(
        _ commands: [Command], _ location: SourceLocation = #_sourceLocation
    ) -> Scene {
        var scene = self
        for command in commands { scene.perform(command, location) }
        return scene
    }

    private mutating func perform(_ command: Command, _ location: SourceLocation) {
        commands += 1
        let actor = Actor("Wang")
        switch workshop.decide(command, by: actor, at: now) {
        case .failure(let refusal):
            Issue.record("\(command) was refused: \(refusal)", sourceLocation: location)
        case .success(let events):
            for (index, new) in events.enumerated() {
                let event = RecordedEvent(
                    position: workshop.position + 1, stream: new.stream,
                    version: workshop.version(of: new.stream) + 1,
                    id: EventID(command: "c\(commands)", index: index), at: now, actor: actor,
                    event: new.event)
                do { try workshop.apply(event) } catch {
                    Issue.record("\(error)", sourceLocation: location)
                }
            }
        }
    }
}
