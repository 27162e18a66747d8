import Phrases
import WorkshopCore

/// How a customer wants to be written to.
struct MessageForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formMessages, board.called(order)) }

    func fields(on board: Board) -> [FormField] {
        let known = board.preference(order)
        let languages = Language.all.map(\.name)
        let language = Language.all.firstIndex { $0.code == known?.language }.map { $0 + 1 } ?? 0
        let wants = known?.wantsMessages == false ? 1 : 0
        return [
            .choice(.fieldAddress, board.addresses(order).map(\.description)),
            .choice(.fieldMessages, [board.words(.yes), board.words(.no)], wants),
            .choice(.fieldLanguage, [board.words(.languageOfShop)] + languages, language),
        ]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let language = form.choice(.fieldLanguage)
        return .shop(
            .preferContact(
                address: board.addresses(order)[form.choice(.fieldAddress)].description,
                ContactPreference(
                    wantsMessages: form.choice(.fieldMessages) == 0,
                    language: language == 0 ? nil : Language.all[language - 1].code)))
    }
}

extension Board {
    /// The addresses of an order that a message can go to.
    fileprivate func addresses(_ id: OrderID) -> [ContactAddress] {
        guard let sheet = workshop.order(id)?.sheet else { return [] }
        return [sheet.phone, sheet.mail ?? ""].compactMap { ContactAddress($0) }
    }

    fileprivate func preference(_ id: OrderID) -> ContactPreference? {
        addresses(id).lazy.compactMap { workshop.preferences[$0.description] }.first
    }

    func stepForMessages(_ id: OrderID) -> Result<Step, Reason> {
        guard !addresses(id).isEmpty else { return reason(.noAddress, "\(id)") }
        return asking(MessageForm(order: id))
    }

    /// What the order's page says of messages; empty where nobody has asked for anything.
    func messageText(_ id: OrderID) -> String {
        guard let wish = preference(id) else { return "" }
        let language = wish.language.flatMap(Language.named)?.name ?? ""
        return words.facts([words(wish.wantsMessages ? .yes : .no), language])
    }
}
