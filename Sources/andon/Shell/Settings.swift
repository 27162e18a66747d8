import Phrases
import WorkshopCore
import WorkshopStore

/// What holds for this run.
struct Settings {
    var storePath: String
    var actor: Actor
    /// In which role; nil where nobody has named one.
    var role: Role?
    /// Whether the key that somebody came in with says who it is.
    var isForced = false
    var language: Language
    /// The time given by the user, not read yet: it is told in the shop's zone.
    var now: String?
    var configuration: Configuration

    /// Opens the store that holds for this run, and the clock that goes with it.
    /// - Throws: `Failure` with the store's problem in words.
    func openStore(readOnly: Bool = false) throws(Failure) -> (SQLiteEventStore, Clock) {
        let timing = try timing()
        let progress = ProgressLine()
        defer { progress.finish() }
        do throws(StoreProblem) {
            let store = try SQLiteEventStore.open(
                at: storePath, readOnly: readOnly, progress: { progress.show($0) },
                zone: timing.zone(named:), now: { timing.clock.now })
            return (store, timing.clock)
        } catch {
            throw Failure(error)
        }
    }

    /// Opens the store together with the words in which it is spoken of.
    /// - Throws: `Failure` with the store's problem in words.
    func open(readOnly: Bool = false) throws(Failure) -> OpenStore {
        let (store, clock) = try openStore(readOnly: readOnly)
        return OpenStore(store: store, clock: clock, language: language)
    }

    /// Makes the store that holds for this run, and the folders above it.
    /// - Throws: `Failure` when there is something already or nothing can be made.
    func makeStore() throws(Failure) -> OpenStore {
        let timing = try timing()
        try Files.makeFolder(Files.folder(of: storePath))
        do throws(StoreProblem) {
            let store = try SQLiteEventStore.create(
                at: storePath, zone: timing.zone(named:), now: { timing.clock.now })
            return OpenStore(store: store, clock: timing.clock, language: language)
        } catch {
            throw Failure(error)
        }
    }

    /// How it is known who writes.
    ///
    /// Only the account that owns the store is believed that a command was forced, or may take care
    /// of the store: anybody can type `--forced`.
    /// - Parameter isUpkeep: whether this run takes care of the store rather than of cars.
    func identity(isUpkeep: Bool = false) -> Identity {
        guard Files.isOwn(storePath) else { return .claimed }
        return isForced ? .forced : isUpkeep ? .upkeep : .claimed
    }

    /// The time of this run, to be told once a zone is known.
    /// - Throws: `Failure` when `--now` is no time.
    func timing() throws(Failure) -> ShopTiming {
        if let text = now, TimeText.instant(text, now: Clock.system.now, zone: .utc) == nil {
            throw Failure(.badNow, text, kind: .usage)
        }
        return ShopTiming(text: now)
    }
}

/// A store that is open, with what is needed to speak of it.
struct OpenStore {
    let store: SQLiteEventStore
    let clock: Clock
    let words: Words
    /// The time of this run, the same for all that it does.
    let now: Instant

    init(store: SQLiteEventStore, clock: Clock, language: Language) {
        self.store = store
        self.clock = clock
        words = Words(language, zone: store.workshop.zone)
        now = clock.now
    }

    var workshop: Workshop { store.workshop }

    /// Does something with the store.
    /// - Throws: `Failure` with the store's problem in words.
    func using<Value>(
        _ body: (SQLiteEventStore) throws(StoreProblem) -> Value
    ) throws(Failure) -> Value {
        do throws(StoreProblem) {
            return try body(store)
        } catch {
            throw Failure(error)
        }
    }

    /// Decides and stores one command.
    ///
    /// - Parameter asked: the options with `--id`, where the command line has them: an outcome that
    ///   is not known is told with the identity to give then.
    /// - Throws: `Failure` with the refusal or the store's problem in words.
    func perform(
        _ command: Command, by actor: Actor, as role: Role? = nil,
        identity: Identity = .claimed, asked: OutcomeOptions? = nil
    ) throws(Failure) -> [RecordedEvent] {
        let id = asked?.id ?? CommandNumber.next()
        let result: Result<[RecordedEvent], Refusal>
        do throws(StoreProblem) {
            result = try store.perform(
                command, id: id, by: actor, as: role, identity: identity, at: now)
        } catch {
            guard asked != nil, case .outcomeUnknown(let path, _, let detail) = error else {
                throw Failure(error)
            }
            throw Failure(.storeUnknownAgain, path, detail, id)
        }
        switch result {
        case .success(let events): return events
        case .failure(let refusal): throw Failure(refusal, zone: words.zone, now: now)
        }
    }
}

/// Tells the time that `--now` means as soon as the shop's zone is known, in which it is told.
final class ShopTiming {
    private let text: String?
    private var zone: Zone?

    init(text: String?) {
        self.text = text
    }

    func zone(named name: String) -> Zone? {
        zone = SystemZones.zone(named: name)
        return zone
    }

    /// The machine's clock, or one that stands still at the time given.
    var clock: Clock {
        guard let text else { return .system }
        let zone = zone ?? SystemZones.zone(named: SystemZones.machineZoneName) ?? .utc
        return TimeText.instant(text, now: Clock.system.now, zone: zone).map(Clock.fixed) ?? .system
    }
}
