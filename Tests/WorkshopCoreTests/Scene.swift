import Testing
import WorkshopCore

/// given / when / then: commands bring a workshop about, a command is decided, events follow.
///
/// The shop is open from 7:00 to 16:00 with lunch from 12:00 to 13:00, in Brussels, from Monday to
/// Friday; Smith has skill 4, Morris 3, Bates 2 and Allen 1. It is Monday 23 November 2026, 7:00.
struct Scene {
    private(set) var workshop = Workshop(zone: .brussels)
    private(set) var recorded: [RecordedEvent] = []
    private(set) var now: Instant = "7:00"
    private var actor = Actor("Wang")
    private var commands = 0

    /// The clock moves on, or back.
    func at(_ now: Instant) -> Scene { changed { $0.now = now } }

    /// Somebody else acts from now on.
    func by(_ name: String) -> Scene { changed { $0.actor = Actor(name) } }

    /// More that has happened before.
    func and(_ commands: Command..., at location: SourceLocation = #_sourceLocation) -> Scene {
        performing(commands, location)
    }

    func performing(_ commands: [Command], _ location: SourceLocation) -> Scene {
        changed { scene in
            for command in commands {
                if case .failure(let refusal) = scene.perform(command, location) {
                    Issue.record("\(command) was refused: \(refusal)", sourceLocation: location)
                }
            }
        }
    }

    /// The command that the test is about.
    func when(_ command: Command) -> Decided {
        Decided(scene: self, command: command, result: decide(command))
    }

    func decide(_ command: Command) -> Result<[NewEvent], Refusal> {
        workshop.decide(command, by: actor, at: now)
    }

    /// Decides and folds in; a history that cannot have happened is an issue of the test.
    @discardableResult
    mutating func perform(
        _ command: Command, _ location: SourceLocation = #_sourceLocation
    ) -> Result<[NewEvent], Refusal> {
        let result = decide(command)
        commands += 1
        guard case .success(let events) = result else { return result }
        for (index, new) in events.enumerated() {
            let event = RecordedEvent(
                position: recorded.count + 1, stream: new.stream,
                version: workshop.version(of: new.stream) + 1,
                id: EventID(command: "c\(commands)", index: index), at: now, actor: actor,
                event: new.event)
            recorded.append(event)
            do {
                try workshop.apply(event)
            } catch {
                Issue.record("\(error)", sourceLocation: location)
            }
        }
        return result
    }

    private func changed(_ change: (inout Scene) -> Void) -> Scene {
        var scene = self
        change(&scene)
        return scene
    }
}

/// A command with what became of it.
struct Decided {
    let scene: Scene
    let command: Command
    let result: Result<[NewEvent], Refusal>

    /// Exactly these events follow, in the command's stream.
    @discardableResult
    func then(
        _ events: Event..., at location: SourceLocation = #_sourceLocation
    ) -> Scene {
        let expected = events.map { NewEvent(command.stream, $0) }
        #expect(result == .success(expected), sourceLocation: location)
        return happens(at: location)
    }

    /// The command is taken; what follows is looked at elsewhere.
    func happens(at location: SourceLocation = #_sourceLocation) -> Scene {
        scene.performing([command], location)
    }

    @discardableResult
    func refused(_ refusal: Refusal, at location: SourceLocation = #_sourceLocation) -> Scene {
        #expect(result == .failure(refusal), sourceLocation: location)
        return scene
    }
}

/// An open shop with its staff, in which the commands have been taken.
func given(_ groups: [Command]..., at location: SourceLocation = #_sourceLocation) -> Scene {
    let opening: [Command] = [
        .shop(.open(.northside)),
        .technician(.hire("Smith", skill: Skill(clamping: 4), shift: nil, breaks: nil)),
        .technician(.hire("Morris", skill: Skill(clamping: 3), shift: nil, breaks: nil)),
        .technician(.hire("Bates", skill: Skill(clamping: 2), shift: nil, breaks: nil)),
        .technician(.hire("Allen", skill: Skill(clamping: 1), shift: nil, breaks: nil)),
    ]
    return Scene().performing(opening + groups.flatMap { $0 }, location)
}

/// An order whose car is here.
func received(_ id: OrderID, _ jobs: JobLine..., wash: Bool = false) -> [Command] {
    [.visit(.book(id, .of(jobs, wash: wash))), .visit(.receive(id, keyTag: nil))]
}

/// An order on whose first job `technician` works.
func inWork(
    _ id: OrderID, _ technician: TechnicianID, _ jobs: JobLine..., wash: Bool = false
) -> [Command] {
    [
        .visit(.book(id, .of(jobs, wash: wash))), .visit(.receive(id, keyTag: nil)),
        .work(.start(JobID(id, 1), technician, overrideReason: nil)),
    ]
}

/// An order of one job that waits for its inspection.
func finished(_ id: OrderID, _ technician: TechnicianID, wash: Bool = false) -> [Command] {
    inWork(id, technician, .service, wash: wash) + [.work(.finish(JobID(id, 1)))]
}

/// An order that is ready for its customer.
func readyOrder(_ id: OrderID, _ technician: TechnicianID) -> [Command] {
    finished(id, technician) + [
        .afterWork(.passInspection(id, note: "")), .afterWork(.settle(id)), .afterWork(.ready(id)),
    ]
}
