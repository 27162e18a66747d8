import ArgumentParser
import Phrases
import WorkshopCore
import WorkshopStore

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "The store's file.")
    var store: String?

    @Option(name: .customLong("as"), help: "Who you are.")
    var name: String?

    @Option(name: .long, help: "The language: en or zh-Hans.")
    var lang: String?

    @Option(name: .long, help: "Take this as the time, as in 2026-11-23T13:30.")
    var now: String?

    /// Flags before environment before files before what is built in.
    func resolved() throws(Failure) -> Settings {
        let configuration = try Configuration.load()
        let language = try language(configuration)
        return Settings(
            storePath: store ?? Environment["ANDON_STORE"] ?? configuration.store
                ?? Environment.defaultStorePath,
            actor: Actor(
                name ?? Environment["ANDON_AS"] ?? configuration.name ?? Environment.userName),
            language: language, now: now, configuration: configuration)
    }

    private func language(_ configuration: Configuration) throws(Failure) -> Language {
        if let wanted = lang ?? Environment["ANDON_LANG"] ?? configuration.language {
            guard let language = Language.named(wanted) else {
                let known = Language.all.map(\.code).joined(separator: ", ")
                throw Failure("the language \(wanted) is not known here; there are \(known)")
            }
            return language
        }
        return Environment.messageLocale.flatMap(Language.named) ?? .english
    }
}

/// What holds for this run.
struct Settings {
    var storePath: String
    var actor: Actor
    var language: Language
    /// The time given by the user, not read yet: it is told in the shop's zone.
    var now: String?
    var configuration: Configuration

    /// Opens the store that holds for this run, and the clock that goes with it.
    /// - Throws: `Failure` with the store's problem in words.
    func openStore(readOnly: Bool = false) throws(Failure) -> (SQLiteEventStore, Clock) {
        let timing = ShopTiming(text: now)
        if let text = now, TimeText.instant(text, now: Clock.system.now, zone: .utc) == nil {
            throw Failure("“\(text)” is no time: write 2026-11-23T13:30")
        }
        do throws(StoreProblem) {
            let store = try SQLiteEventStore.open(
                at: storePath, readOnly: readOnly, zone: timing.zone(named:),
                now: { timing.clock.now })
            return (store, timing.clock)
        } catch {
            throw Failure(error.description)
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
