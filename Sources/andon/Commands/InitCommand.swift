import ArgumentParser
import Glibc
import Phrases
import WorkshopCore
import WorkshopStore

/// `andon init`: an empty store for a shop.
struct InitCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make an empty store for a shop.",
        discussion: "Unless it is said otherwise, it is open 07:00-18:00 from Monday to Saturday.")

    @OptionGroup var common: SharedOptions

    @Option(help: "The shop's name.")
    var name: String?

    @Option(help: "The shop's time zone, as Europe/Brussels; without, the machine's.")
    var timeZone: String?

    @OptionGroup var opening: OpeningTimes

    func run(_ settings: Settings) throws(Failure) {
        var new = NewShop(language: settings.language)
        if let name { new.settings.name = name.cleaned }
        if let timeZone { new.settings.zone = timeZone }
        try opening.apply(to: &new.settings, Words(settings.language, zone: .utc).dayNames)
        // What the shop declines must not leave a store without a shop behind.
        try new.check(at: try settings.timing().clock.now)
        let shop = try settings.makeStore()
        do throws(Failure) {
            _ = try shop.perform(.shop(.open(new.settings)), by: settings.actor)
        } catch {
            shop.store.close()
            // Unless somebody else has come first and filled it.
            if shop.workshop.position == 0 { Files.removeStore(settings.storePath) }
            throw error
        }
        let made = new.settings
        let words = Words(settings.language, zone: shop.workshop.zone)
        Console.say(
            words(
                .initDone, settings.storePath, made.name, made.zone,
                "\(words.time(made.hours.from))–\(words.time(made.hours.until))"))
        shop.store.close()
    }
}

/// A shop as it is opened when nobody says more about it.
struct NewShop {
    var settings: ShopSettings

    /// A shop in the machine's zone with the hours of a small dealer's workshop.
    init(language: Language) {
        settings = ShopSettings(
            name: language(.newShopName), zone: SystemZones.machineZoneName,
            hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(18, 0)))
    }

    /// The zone in which the shop's times are told.
    /// - Throws: `Failure` when this machine does not know it.
    func zone() throws(Failure) -> Zone {
        guard let zone = SystemZones.zone(named: settings.zone) else {
            throw Failure(.unknownZone, settings.zone.cleaned, kind: .usage)
        }
        return zone
    }

    /// Checks that the shop can be opened like this.
    /// - Throws: `Failure` with what is wrong.
    func check(at now: Instant) throws(Failure) {
        let zone = try zone()
        let decided = Workshop(zone: zone).decide(.shop(.open(settings)), by: Actor(""), at: now)
        if case .failure(let refusal) = decided { throw Failure(refusal, zone: zone, now: now) }
    }
}
