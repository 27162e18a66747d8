import Foundation
import Testing
import WorkshopCore

/// Random days: whatever is asked of the workshop, these things hold.
struct RandomCommandsTests {
    private func play(
        seed: UInt64, isHostile: Bool, _ count: Int, _ look: (Scene, Command) throws -> Void
    ) rethrows -> Scene {
        var commands = RandomCommands(seed: seed, isHostile: isHostile)
        var scene = given()
        for _ in 0..<count {
            scene = scene.at(commands.time(after: scene.now))
            let command = commands.next(in: scene.workshop)
            scene.perform(command)
            try look(scene, command)
        }
        return scene
    }

    private func replayed(_ events: [RecordedEvent]) throws -> Workshop {
        var workshop = Workshop(zone: .brussels)
        for event in events { try workshop.apply(event) }
        return workshop
    }

    private func expectSame(_ left: Workshop, _ right: Workshop) {
        #expect(left.orders == right.orders)
        #expect(left.technicians == right.technicians)
        #expect(left.shop == right.shop)
        #expect(left.position == right.position)
        for id in right.orders.keys {
            #expect(left.history(of: .order(id)) == right.history(of: .order(id)))
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `the replay of what was recorded is the live workshop`(seed: UInt64) throws {
        let scene = play(seed: seed, isHostile: false, 600) { _, _ in }
        expectSame(try replayed(scene.recorded), scene.workshop)
    }

    @Test func `random days see the most of an order's life`() {
        var kinds: Set<String> = []
        for seed in 1...10 as ClosedRange<UInt64> {
            let scene = play(seed: seed, isHostile: false, 600) { _, _ in }
            #expect(scene.recorded.count > 200)
            kinds.formUnion(scene.recorded.map(\.event.traits.name))
        }
        #expect(kinds.count >= 36, "\(kinds.sorted())")
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `what was recorded can be written down and read again`(seed: UInt64) throws {
        let scene = play(seed: seed, isHostile: true, 400) { _, _ in }
        let read = try scene.recorded.map { recorded in
            var copy = recorded
            let json = try JSONEncoder().encode(recorded.event)
            copy.event = try JSONDecoder().decode(Event.self, from: json)
            return copy
        }
        expectSame(try replayed(read), scene.workshop)
    }

    @Test(arguments: 21...30 as ClosedRange<UInt64>)
    func `a technician never has two jobs in work, and nobody who has left has one`(seed: UInt64) {
        _ = play(seed: seed, isHostile: false, 600) { scene, command in
            let running = scene.workshop.orders.values.filter(\.state.isOpen).flatMap(\.jobs)
                .compactMap { $0.running?.technician }
            #expect(running.count == Set(running).count, "after \(command)")
            let staff = Set(scene.workshop.staff.map(\.id))
            #expect(staff.isSuperset(of: running), "after \(command)")
        }
    }

    @Test(arguments: 41...46 as ClosedRange<UInt64>)
    func `an order's state agrees with its jobs and its steps`(seed: UInt64) {
        _ = play(seed: seed, isHostile: false, 400) { scene, command in
            for order in scene.workshop.orders.values {
                let isRunning = order.jobs.contains { $0.running != nil }
                #expect(isRunning == (order.state == .inWork), "\(order.id) after \(command)")
                let isBefore = order.state == .booked || order.state == .confirmed
                #expect(!isBefore || order.receivedAt == nil)
                for job in order.jobs {
                    #expect(job.work.dropLast().allSatisfy { $0.until != nil })
                    #expect(job.running == nil || job.openStop == nil)
                    #expect(job.work.allSatisfy { $0.from <= $0.until ?? .latest })
                }
            }
        }
    }

    @Test(arguments: 51...56 as ClosedRange<UInt64>)
    func `a timeline runs forward and holds each dispatched job once`(seed: UInt64) {
        _ = play(seed: seed, isHostile: false, 200) { scene, command in
            let timelines = scene.workshop.timelines(at: scene.now)
            let held = timelines.flatMap(\.entries).map(\.job.id)
            #expect(held.count == Set(held).count)
            let dispatched = scene.workshop.orders.values.filter { $0.ending == nil }
                .flatMap(\.jobs).filter { $0.state == .inWork || $0.state == .queued }
            #expect(Set(held) == Set(dispatched.map(\.id)), "after \(command)")
            for timeline in timelines {
                let ends = timeline.queue.compactMap(\.end)
                #expect(ends == ends.sorted())
                #expect(timeline.freeFrom >= scene.now)
                #expect(timeline.entries.allSatisfy { $0.late >= .zero && $0.pushed >= .zero })
            }
        }
    }

    @Test(arguments: 61...72 as ClosedRange<UInt64>)
    func `hostile arguments bring nothing down`(seed: UInt64) throws {
        let scene = play(seed: seed, isHostile: true, 400) { scene, _ in
            _ = scene.workshop.orders.mapValues(\.state)
        }
        for now in [scene.now, .earliest, .latest] {
            _ = scene.workshop.timelines(at: now)
        }
        expectSame(try replayed(scene.recorded), scene.workshop)
    }

    @Test(arguments: 81...88 as ClosedRange<UInt64>)
    func `an undo leaves the stream as it was before the command`(seed: UInt64) throws {
        var before = given()
        _ = play(seed: seed, isHostile: false, 400) { scene, command in
            defer { before = scene }
            guard scene.recorded.count > before.recorded.count,
                let last = scene.recorded.last, case .order(let id) = last.stream,
                case .success = scene.decide(.undo(last.stream, command: last.id.command))
            else { return }
            let undone = scene.and(.undo(last.stream, command: last.id.command))
            #expect(
                undone.workshop.order(id) == before.workshop.order(id), "undoing \(command)")
        }
    }
}
