/// What somebody asks about the shop and its customers.
public enum ShopCommand: Hashable, Sendable, Codable {
    case open(ShopSettings)
    case changeSettings(ShopSettings)
    case preferContact(address: String, ContactPreference)

    var traits: CommandTraits {
        switch self {
        case .open, .changeSettings: CommandTraits(.shop, .settings)
        case .preferContact: CommandTraits(.shop, .contact)
        }
    }
}
