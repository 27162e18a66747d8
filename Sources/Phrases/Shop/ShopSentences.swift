import WorkshopCore

extension Words {
    func said(_ refusal: ShopRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .missing: (.noShop, [])
        case .alreadyOpen: (.shopAlreadyOpen, [])
        case .badContact(let text): (.badContact, [text])
        case .badSetting(.capacity(let number)): (.badCapacity, [String(number)])
        case .badSetting(.duration(let minutes)): (.badDuration, [self.minutes(minutes)])
        case .badSetting(.percent(let percent, let allowed)):
            (.badPercent, [percent, allowed.lowerBound, allowed.upperBound].map(String.init))
        case .lockedOut: (.settingsLockedOut, [])
        }
    }

    func said(_ event: ShopEvent, _ now: Instant) -> Said {
        switch event {
        case .opened(let settings): (.didShopOpened, [settings.name])
        case .settingsChanged(let settings): (.didSettings, [settings.name])
        case .contactPreferred(let address, let preference):
            (.didPreferred, [address, self(preference.wantsMessages ? .yes : .no)])
        }
    }
}
