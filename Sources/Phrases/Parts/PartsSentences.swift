import WorkshopCore

extension Words {
    func said(_ refusal: PartsRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknown(let order, let number): (.unknownPart, [number, order.text])
        case .already(let number, let state): (.partAlready, [number, self(state)])
        case .badQuantity(let quantity): (.badQuantity, [String(quantity)])
        }
    }

    func said(_ event: PartsEvent, _ now: Instant) -> Said {
        switch event {
        case .asked(let number, let quantity, _): (.didPartAsked, [number, String(quantity)])
        case .moved(let number, let state, let eta):
            (
                .didPartMoved,
                [
                    number, self(state),
                    aside(labelled(.eta, eta.map { moment($0, now: now) })),
                ]
            )
        }
    }
}
