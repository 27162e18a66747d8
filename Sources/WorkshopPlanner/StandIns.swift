import WorkshopCore

struct LookAhead {
    var inspectors = 1, washBays = 1, lateSlack = Minutes.zero
    var callMargin = Minutes(15), callLead = Minutes(30)
}
extension ShopSettings { var ahead: LookAhead { LookAhead() } }
extension Order { var expectedArrival: Instant { sheet.arrival } }
extension Telling { var again: Instant? { nil } }
