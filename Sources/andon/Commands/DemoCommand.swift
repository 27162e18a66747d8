import ArgumentParser
import Glibc
import Phrases
import SampleDay
import WorkshopCore
import WorkshopStore

/// `andon demo`: a sample day in a throw-away store.
struct DemoCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Open the board on a sample day in a throw-away store.")

    @OptionGroup var common: SharedOptions

    @Option(help: "The colours: a theme's name.")
    var theme: String?

    @Option(help: "Keep the sample day's store at this path.")
    var keep: String?

    @Flag(help: "Let the clock run thirty times as fast, and small things happen by themselves.")
    var live = false

    func run(_ settings: Settings) throws(Failure) {
        var settings = settings
        let folder = try keep == nil ? Files.makeTemporaryFolder() : nil
        defer { if let folder { Files.removeFolder(folder) } }
        settings.storePath = keep ?? "\(folder ?? ".")/workshop.db"
        let sample = Sample(language: settings.language)
        if common.name == nil { settings.actor = SampleDay.foreman(in: sample.language) }
        let start = try sample.start(settings.now)
        let store = try sample.makeStore(at: settings.storePath, start: start)
        let clock =
            settings.now == nil || live
            ? Clock.starting(at: start, speed: live ? Sample.liveSpeed : 1) : .fixed(start)
        try BoardOpening(
            settings: settings, store: store, clock: clock, theme: theme,
            script: live ? sample.events.filter { $0.at > start } : []
        ).run()
    }
}

/// The sample day as the demo uses it.
struct Sample {
    /// How many times as fast as real time a live demo runs.
    static let liveSpeed: Int64 = 30

    let language: SampleLanguage
    let day: Day
    let zone: Zone

    init(language: Language) {
        self.language = language == .simplifiedChinese ? .chinese : .english
        let name = SystemZones.machineZoneName
        zone = SystemZones.zone(named: name) ?? .utc
        day = Self.monday
    }

    /// Monday 23 November 2026, whatever today is, so that the board is the same every time.
    private static let monday = Day(number: 20_780)

    /// Everything of the day: what the script tells up to its clock, and what happens after.
    var events: [ScriptedCommand] {
        SampleDay.script(on: day, in: zone, language: language)
            + SampleDay.live(on: day, in: zone, language: language)
    }

    /// 13:30 of the sample day, or the time asked for.
    func start(_ text: String?) throws(Failure) -> Instant {
        let usual = SampleDay.clock(on: day, in: zone)
        guard let text else { return usual }
        guard let start = TimeText.instant(text, now: usual, zone: zone) else {
            throw Failure(.badNow, text, kind: .usage)
        }
        return start
    }

    /// A new store that holds the day up to `start`.
    func makeStore(at path: String, start: Instant) throws(Failure) -> SQLiteEventStore {
        do throws(StoreProblem) {
            let store = try SQLiteEventStore.create(
                at: path, zone: SystemZones.zone(named:), now: { start })
            let requests = SampleDay.script(on: day, in: zone, language: language)
                .filter { $0.at <= start }
                .map { [CommandRequest($0.command, id: $0.id, by: $0.actor, at: $0.at)] }
            _ = try store.performAll(requests)
            return store
        } catch {
            throw Failure(error)
        }
    }
}
