import Testing
import WorkshopCore

@testable import DealerFiles

struct FactTests {
    private func sheet() throws -> OrderSheet {
        OrderSheet(
            customer: "Mei Tan", phone: "1", mail: "mei@example.com", plate: "SVY 972",
            model: "Camry", vin: "V",
            advisor: "Ito", arrival: try ExportFile.instant(23, 8),
            appointment: try ExportFile.instant(23, 8), promise: try ExportFile.instant(23, 16),
            isWaiter: true, comebackOf: OrderID("977"), wantsWash: true, keyTag: "43",
            notes: "n", jobs: [], parts: [])
    }

    @Test func `the facts of a sheet open the same sheet again`() throws {
        let sheet = try sheet()
        #expect(OrderFacts(sheet).sheet(notes: "n", jobs: [], parts: []) == sheet)
    }

    @Test func `without a promise there is no sheet`() throws {
        var facts = OrderFacts(try sheet())
        facts[.promised] = nil
        #expect(facts.sheet(notes: "", jobs: [], parts: []) == nil)
    }

    @Test func `a fact is told as it could stand in a file`() throws {
        #expect(
            Fact.instant(try ExportFile.instant(23, 8)).text(in: ExportFile.zone)
                == "2026-11-23T08:00")
        #expect(Fact.flag(true).text(in: .utc) == "yes")
        #expect(Fact.text("x").text(in: .utc) == "x")
    }
}
