import WorkshopCore

extension Words {
    func said(_ refusal: PartsRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknown(let order, let number): (.unknownPart, [number, order.text])
        case .already(let number, let state): (.partAlready, [number, self(state)])
        case .badQuantity(let quantity): (.badQuantity, [String(quantity)])
        }
    }
}
