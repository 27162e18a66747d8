import ArgumentParser
import Phrases
import WorkshopCore

struct UndoVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last thing done to an order, a technician or the shop.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "An order's number, a technician's name, or shop.")
    var subject: String

    func command(_ scene: Scene) throws(Failure) -> Command {
        .undo(try scene.stream(subject), command: nil)
    }
}

extension Scene {
    /// What is meant: the shop, an order, or a technician by any part of the name.
    fileprivate func stream(_ text: String) throws(Failure) -> StreamID {
        let id = Target(text).order
        if id.text == "shop" { return .shop }
        do throws(Failure) {
            return .order(try order(id).id)
        } catch {
            let names = workshop.staff.map(\.id.name)
            let isName = names.contains { $0.lowercased().contains(id.text.lowercased()) }
            guard !isName else { return .technician(try technician(text)) }
            guard !names.isEmpty else { throw error }
            throw Failure(.undoNobody, id.text, list: names)
        }
    }
}
