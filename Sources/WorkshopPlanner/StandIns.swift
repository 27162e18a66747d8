import WorkshopCore

extension ShopSettings {
    var inspectors: Int { 1 }
    var washBays: Int { 1 }
    var lateSlack: Minutes { .zero }
    var callMargin: Minutes { Minutes(15) }
    var callLead: Minutes { Minutes(30) }
}

extension Order { var expectedArrival: Instant { sheet.arrival } }
extension Telling { var again: Instant? { nil } }
