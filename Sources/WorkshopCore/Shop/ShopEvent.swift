/// What happens to the shop and to its customers; it stands in the stream of the shop.
public enum ShopEvent: Hashable, Sendable, Codable {
    case opened(settings: ShopSettings)
    case settingsChanged(settings: ShopSettings)
    case contactPreferred(address: String, preference: ContactPreference)

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case settingsChanged, contactPreferred
        case opened = "shopOpened"
    }

    var traits: EventTraits {
        switch self {
        case .opened: EventTraits(CodingKeys.opened, .opening)
        case .settingsChanged: EventTraits(CodingKeys.settingsChanged)
        case .contactPreferred: EventTraits(CodingKeys.contactPreferred)
        }
    }
}
