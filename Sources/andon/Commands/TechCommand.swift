import ArgumentParser
import BoardScreens
import Phrases
import WorkshopCore
import WorkshopStore

/// `andon tech NAME`: a technician's own small screen.
struct TechCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "tech", abstract: "Open a technician's own small screen.")

    @Argument(help: "The technician, or a part of the name that nobody else has.")
    var technician: [String] = []

    @OptionGroup var board: BoardOptions

    var common: SharedOptions { board.common }

    func run(_ settings: Settings) throws(Failure) {
        let isReadOnly = board.readsOnly(settings)
        let (store, clock) = try settings.openStore(readOnly: isReadOnly)
        let technician = try technician(settings, store, clock)
        guard !board.plain else {
            return board.tell(.tech(technician), settings, store, clock)
        }
        var settings = settings
        settings.role = settings.role ?? .technician
        if common.name == nil { settings.actor = Actor(technician.name) }
        try BoardOpening(
            settings: settings, store: store, clock: clock, theme: board.theme,
            isReadOnly: isReadOnly, screen: .tech, technician: technician
        ).run()
    }

    /// Who is meant: with a forced command the one whose key it is, to the letter.
    private func technician(
        _ settings: Settings, _ store: SQLiteEventStore, _ clock: Clock
    ) throws(Failure) -> TechnicianID {
        let staff = store.workshop.staff.map(\.id)
        let own = TechnicianID(settings.actor.name)
        if common.forced || technician.isEmpty && staff.contains(own) {
            guard staff.contains(own), technician.isEmpty else {
                throw Failure(.techNotYou, settings.actor.name)
            }
            return own
        }
        guard !technician.isEmpty else {
            throw Failure(.techNobody, list: staff.map(\.name), kind: .usage)
        }
        let scene = Scene(OpenStore(store: store, clock: clock, language: settings.language))
        return try scene.technician(technician.joined(separator: " "))
    }
}
