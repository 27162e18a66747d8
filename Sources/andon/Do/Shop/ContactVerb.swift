import ArgumentParser
import Phrases
import WorkshopCore
import WorkshopStore

struct ContactVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Whether and in which language a customer wants to be written to.",
        discussion: "What is said belongs to the address and holds for every later visit.")

    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Argument(help: "A phone number, a mail address, or an order: its customer's phone number.")
    var address: String

    @Option(help: "Whether messages may be sent: yes or no.")
    var messages: Consent

    @Option(help: "The language of the messages: en or zh-Hans; without, the shop's own.")
    var language: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        var code: String?
        if let language {
            guard let known = Language.named(language) else {
                throw Failure(
                    .unknownLanguage, language.cleaned, list: Language.all.map(\.code),
                    kind: .usage)
            }
            code = known.code
        }
        let preference = ContactPreference(wantsMessages: messages == .yes, language: code)
        return .shop(.preferContact(address: try scene.address(address), preference))
    }
}

/// Yes or no.
enum Consent: String, ExpressibleByArgument, CaseIterable {
    case yes, no
}

extension Scene {
    /// The address that is meant: an order's phone number, else the text itself.
    ///
    /// An order goes first, for its number can look like a phone number.
    fileprivate func address(_ text: String) throws(Failure) -> String {
        let text = text.cleaned
        let order: Order?
        do throws(StoreProblem) {
            order = try store.order(OrderID(text))
        } catch {
            throw Failure(error)
        }
        guard let order else { return text }
        guard !order.sheet.phone.isEmpty else { throw Failure(.contactNoPhone, text) }
        return order.sheet.phone
    }
}
