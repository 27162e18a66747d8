import Phrases
import WorkshopCore

/// How a customer wants to be written to.
extension Board {
    /// The addresses of an order that a message can go to.
    private func addresses(_ id: OrderID) -> [ContactAddress] {
        guard let sheet = workshop.order(id)?.sheet else { return [] }
        return [sheet.phone, sheet.mail ?? ""].compactMap { ContactAddress($0) }
    }

    private func preference(_ id: OrderID) -> ContactPreference? {
        addresses(id).lazy.compactMap { workshop.preferences[$0.description] }.first
    }

    func stepForMessages(_ id: OrderID) -> Result<Step, Reason> {
        guard !addresses(id).isEmpty else { return reason(.noAddress, "\(id)") }
        return .success(.open(.form(form(.messages(id)))))
    }

    func messageFields(_ id: OrderID) -> [FormField] {
        let known = preference(id)
        let languages = Language.all.map(\.name)
        let language = Language.all.firstIndex { $0.code == known?.language }.map { $0 + 1 } ?? 0
        return [
            .choice(.fieldAddress, addresses(id).map(\.description)),
            .choice(
                .fieldMessages, [words(.yes), words(.no)], known?.wantsMessages == false ? 1 : 0),
            .choice(.fieldLanguage, [words(.languageOfShop)] + languages, language),
        ]
    }

    func preferContact(_ id: OrderID, _ form: Form) -> Command {
        let language = form.choice(.fieldLanguage)
        return .shop(
            .preferContact(
                address: addresses(id)[form.choice(.fieldAddress)].description,
                ContactPreference(
                    wantsMessages: form.choice(.fieldMessages) == 0,
                    language: language == 0 ? nil : Language.all[language - 1].code)))
    }

    /// What the order's page says of messages; empty where nobody has asked for anything.
    func messageText(_ id: OrderID) -> String {
        guard let wish = preference(id) else { return "" }
        let language = wish.language.flatMap(Language.named)?.name ?? ""
        return words.facts([words(wish.wantsMessages ? .yes : .no), language])
    }
}
