import DealerFiles
import Phrases
import WorkshopCore
import WorkshopStore

/// Takes a dealer system's files into the store, or into a copy of it that is thrown away.
struct DealerImport {
    /// How many orders or technicians are stored in one commit when `done` are, so that others can
    /// work meanwhile.
    ///
    /// Each commit begins with a copy of the board: batches that grow with it keep a large file
    /// linear in its rows.
    static func batch(after done: Int) -> Int { max(256, done / 4) }

    let settings: Settings
    let columns: ColumnMap?
    let isDry: Bool

    /// Takes in the files, staff before orders, which name technicians.
    /// - Throws: `Failure` when a file or the store cannot be read; nothing was taken in then.
    func reports(on sources: [ImportSource]) throws(Failure) -> [ImportReport] {
        let exists = Files.exists(settings.storePath)
        let opening = NewShop(language: settings.language)
        let present = exists ? try settings.open(readOnly: isDry) : nil
        let zone = present?.workshop.shop == nil ? try opening.zone() : present?.words.zone
        var read: [(name: String, result: ReadResult)] = []
        for source in sources {
            read.append((source.name, try result(of: source, zone ?? .utc)))
        }
        read =
            read.filter { $0.result.file.kind == .staff }
            + read.filter { $0.result.file.kind == .orders }
        let (store, now) = try target(present, opening)
        defer { (store as? SQLiteEventStore)?.close() }
        var reports: [ImportReport] = []
        for (name, result) in read {
            reports.append(try take(result, name, into: store, at: now))
        }
        return reports
    }

    private func result(of source: ImportSource, _ zone: Zone) throws(Failure) -> ReadResult {
        do throws(FileProblem) {
            return try DealerFileReader.read(
                source.bytes, zone: zone, columns: columns, zones: SystemZones.zone(named:))
        } catch {
            throw Failure { $0(.rowSays, source.name, error.sentence(in: $0)) }
        }
    }

    /// The store that takes everything in, with a shop in it.
    private func target(
        _ present: OpenStore?, _ opening: NewShop
    ) throws(Failure) -> (any EventStore, Instant) {
        let timing = try settings.timing()
        let made = present == nil && !isDry ? try settings.makeStore().store : nil
        do throws(StoreProblem) {
            let store: any EventStore
            var now: Instant { timing.clock.now }
            if let present {
                store =
                    isDry
                    ? try InMemoryEventStore(
                        copying: present.store, zone: timing.zone(named:),
                        now: { timing.clock.now }) : present.store
            } else {
                store =
                    made ?? InMemoryEventStore(zone: timing.zone(named:), now: { timing.clock.now })
            }
            if store.workshop.shop == nil {
                _ = timing.zone(named: opening.settings.zone)
                _ = try store.perform(
                    .shop(.open(opening.settings)), id: CommandNumber.next(), by: settings.actor,
                    at: now)
            }
            return (store, present?.now ?? now)
        } catch {
            throw Failure(error)
        }
    }

    private func take(
        _ result: ReadResult, _ name: String, into store: any EventStore, at now: Instant
    ) throws(Failure) -> ImportReport {
        var problem: StoreProblem?
        let plan = ImportPlan(result, into: store.workshop, at: now) { id in
            do throws(StoreProblem) {
                return try store.order(id)
            } catch {
                problem = error
                return nil
            }
        }
        if let problem { throw Failure(problem) }
        var report = ImportReport(name: name, result: result)
        report.problems = plan.problems
        let progress = ProgressLine()
        defer { progress.finish() }
        var units = plan.units[...]
        while !units.isEmpty {
            let due = units.prefix(Self.batch(after: units.startIndex))
            units = units.dropFirst(due.count)
            do throws(StoreProblem) {
                try perform(Array(due), on: store, at: now, &report)
            } catch {
                throw Failure(error)
            }
            progress.show(Double(units.startIndex) / Double(plan.units.count))
        }
        report.putInOrder()
        return report
    }

    /// Stores each unit as one group: all of its steps, or none.
    private func perform(
        _ units: [ImportPlan.Unit], on store: any EventStore, at now: Instant,
        _ report: inout ImportReport
    ) throws(StoreProblem) {
        let due = units.filter { !$0.steps.isEmpty }
        let groups = due.map { unit in
            unit.steps.enumerated().map { index, step in
                CommandRequest(
                    step.command, id: "\(unit.seed)-\(index)", by: settings.actor,
                    as: settings.role, identity: settings.identity(isUpkeep: true), at: step.at)
            }
        }
        let results = groups.isEmpty ? [] : try store.performAll(groups)
        let words = Words(settings.language, zone: store.workshop.zone)
        var refusals: [StreamID: String] = [:]
        for (unit, result) in zip(due, results) {
            if case .failure(let refusal) = result {
                refusals[unit.subject] = words(refusal, now: now)
            }
        }
        for unit in units { report.note(unit, refusal: refusals[unit.subject], words) }
        report.position = store.workshop.position
    }
}
