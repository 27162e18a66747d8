import ScalarText
import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopStore

/// `andon shop`: what the shop has set for itself; with options, a change of it.
struct ShopSettingsCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "shop", abstract: "Show what the shop has set for itself, or change it.",
        discussion: """
            Without options, what holds. A list replaces the one before it; none empties it. \
            Lengths of time are minutes, 0 to 1440. Hours and breaks hold for the technicians who \
            are hired from then on; for those who are there, andon do shift.
            """)

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions
    @OptionGroup var change: SettingsChange

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: !change.isAny)
        guard let known = shop.workshop.shop else {
            throw Failure(.shop(.missing), zone: shop.words.zone, now: shop.now)
        }
        guard change.isAny else { return show(known, shop) }
        if try outcome.isDone(shop) { return shop.store.close() }
        let changed = try change.applied(to: known, shop.words.dayNames)
        let events = try shop.perform(
            .shop(.changeSettings(changed)), by: settings.actor,
            as: settings.role, identity: settings.identity(isUpkeep: true), asked: outcome)
        outcome.tell(events, shop)
        shop.store.close()
    }

    private func show(_ settings: ShopSettings, _ shop: OpenStore) {
        let sheet = SettingsSheet(settings: settings, words: shop.words)
        guard !outcome.json else { return Console.give(sheet.document.document) }
        for line in sheet.lines { Console.say(line) }
    }
}

/// What is to be changed; what is not given stays.
struct SettingsChange: ParsableArguments {
    @Option(help: "The shop's name.")
    var name: String?

    @OptionGroup var opening: OpeningTimes

    @Option(help: "How many final inspections (QC) go on at once.")
    var inspectors: Int?

    @Option(help: "How many cars are washed at once.")
    var washBays: Int?

    @Option(help: "How long a final inspection takes.")
    var inspection: Int?

    @Option(help: "How long a wash takes.")
    var wash: Int?

    @Option(help: "How long the settlement of an invoice takes.")
    var settlement: Int?

    @Option(help: "Slack below which an order is tight.")
    var tightSlack: Int?

    @Option(help: "Slack below which an order is late.")
    var lateSlack: Int?

    @Option(help: "What is put on top of the forecast when a new time is proposed.")
    var callMargin: Int?

    @Option(help: "How long before the promise passes its customer is to be told.")
    var callLead: Int?

    @Option(help: "After how long somebody who was not reached is called again.")
    var callAgain: Int?

    @Option(help: "How long after its expected end a stoppage goes up to the manager.")
    var escalation: Int?

    @Option(help: "Labour time sold for each hour that technicians attend, in percent.")
    var productivity: Int?

    @Option(help: "The part of that which may be booked beforehand, in percent.")
    var appointments: Int?

    @Option(help: "How many cars advisors receive in a quarter of an hour.")
    var receptions: Int?

    @Option(help: "The messages that go out: alert, promise, work, part, ready; or none.")
    var notices: NameList<NoticeKind>?

    @Option(help: "Checks at the start of a job that may be overridden; or none.")
    var overridable: NameList<StartCheck>?

    @Option(
        parsing: .upToNextOption,
        help: "The days on which the shop is closed, all, as 2026-12-25; or none.")
    var closed: [String] = []

    @Option(help: "What a role may do besides the usual, as in advisor:dispatch; may be repeated.")
    var allow: [RoleRight] = []

    @Option(help: "What a role may not do; may be repeated.")
    var forbid: [RoleRight] = []

    @Option(help: "Whether only who comes in with a key of andon access may write: yes or no.")
    var forcedOnly: YesOrNo?

    /// Whether anything is to be changed.
    var isAny: Bool {
        let numbers = [
            inspectors, washBays, inspection, wash, settlement, tightSlack, lateSlack, callMargin,
            callLead, callAgain, escalation, productivity, appointments, receptions,
        ]
        return opening.isAny || !allow.isEmpty || !forbid.isEmpty || forcedOnly != nil
            || name != nil
            || notices != nil || overridable != nil || !closed.isEmpty
            || numbers.contains { $0 != nil }
    }

    /// The settings after the change.
    /// - Parameter names: what days are called.
    /// - Throws: `Failure` when a day is none.
    func applied(
        to known: ShopSettings, _ names: DayNames
    ) throws(Failure) -> ShopSettings {
        var settings = known
        settings.name = name?.cleaned ?? settings.name
        try opening.apply(to: &settings, names)
        set(&settings.inspection, inspection)
        set(&settings.wash, wash)
        set(&settings.settlement, settlement)
        set(&settings.tightSlack, tightSlack)
        var ahead = settings.ahead
        ahead.inspectors = inspectors ?? ahead.inspectors
        ahead.washBays = washBays ?? ahead.washBays
        set(&ahead.lateSlack, lateSlack)
        set(&ahead.callMargin, callMargin)
        set(&ahead.callLead, callLead)
        set(&ahead.callAgain, callAgain)
        set(&ahead.escalation, escalation)
        // What was never said stays unsaid as long as it is the usual.
        if ahead != settings.ahead { settings.lookAhead = ahead }
        settings.overridable = overridable?.values ?? settings.overridable
        if let notices, notices.values != settings.notices ?? [] {
            settings.notices = notices.values
        }
        let booking = settings.booking ?? BookingRules()
        let changed = BookingRules(
            productivity: productivity ?? booking.productivity,
            appointmentRate: appointments ?? booking.appointmentRate,
            receptions: receptions ?? booking.receptions)
        if changed != booking { settings.booking = changed }
        changeRights(&settings)
        settings.closedDays = try closedDays() ?? settings.closedDays
        return settings
    }

    /// What is as usual again is no change any more; what was never said stays unsaid.
    private func changeRights(_ settings: inout ShopSettings) {
        var changes = settings.roleChanges ?? []
        for (right, isAllowed) in allow.map({ ($0, true) }) + forbid.map({ ($0, false) }) {
            changes.removeAll { $0.role == right.role && $0.capability == right.capability }
            guard right.role.capabilities.contains(right.capability) != isAllowed else { continue }
            changes.append(RoleChange(right.role, right.capability, isAllowed: isAllowed))
        }
        if changes != settings.roleChanges ?? [] { settings.roleChanges = changes }
        if let forcedOnly, (forcedOnly == .yes) != settings.demandsForcedIdentity ?? false {
            settings.demandsForcedIdentity = forcedOnly == .yes
        }
    }

    private func set(_ setting: inout Minutes, _ minutes: Int?) {
        if let minutes { setting = Minutes(minutes) }
    }

    private func closedDays() throws(Failure) -> [Day]? {
        if closed.isEmpty { return nil }
        if closed == ["none"] { return [] }
        var days: Set<Day> = []
        for text in closed {
            guard let day = TimeText.day(text.cleaned) else {
                throw Failure(.badDay, text.cleaned, kind: .usage)
            }
            days.insert(day)
        }
        return days.sorted()
    }
}

/// Names with commas between them, each once and in the order of their kind; `none` for no name.
struct NameList<Name>: ExpressibleByArgument, Hashable
where Name: RawRepresentable<String> & CaseIterable & Hashable {
    let values: [Name]

    init?(argument: String) {
        let parts = argument == "none" ? [] : argument.parts(at: ",")
        let texts = parts.filter { !$0.isEmpty }.map(String.init)
        let named = texts.compactMap { Name(rawValue: $0) }
        guard named.count == texts.count, argument == "none" || !named.isEmpty else { return nil }
        values = Name.allCases.filter(named.contains)
    }

    static var allValueStrings: [String] { Name.allCases.map(\.rawValue) + ["none"] }
}

/// A right of a role, written `advisor:dispatch`.
struct RoleRight: ExpressibleByArgument, Hashable {
    let role: Role
    let capability: Capability

    init?(argument: String) {
        let parts = argument.parts(at: ":")
        guard parts.count == 2, let role = Role(rawValue: String(parts[0])),
            let capability = Capability(rawValue: String(parts[1]))
        else { return nil }
        self.role = role
        self.capability = capability
    }

    static var allValueStrings: [String] {
        let roles = Role.allCases.map(\.rawValue).joined(separator: "|")
        let rights = Capability.allCases.map(\.rawValue).joined(separator: "|")
        return ["\(roles):\(rights)"]
    }
}

/// An answer.
enum YesOrNo: String, ExpressibleByArgument, CaseIterable {
    case yes, no
}
