/// The shop is not as a command needs it, or cannot be as it says.
public enum ShopRefusal: Hashable, Sendable {
    case missing
    case alreadyOpen
    case badContact(String)
    case badSetting(SettingFlaw)
    /// Nobody could change the settings any more.
    case lockedOut

    /// A number that no setting of the shop may have.
    public enum SettingFlaw: Hashable, Sendable {
        /// Of inspectors, wash bays or receptions.
        case capacity(Int)
        case duration(Minutes)
        /// With the percentages that are allowed.
        case percent(Int, ClosedRange<Int>)
    }

    var traits: RefusalTraits {
        switch self {
        case .missing, .alreadyOpen, .badContact, .badSetting, .lockedOut: RefusalTraits()
        }
    }
}
