import Testing
import WorkshopCore

@testable import DealerFiles

struct NearestNamesTests {
    private let names = NearestNames(
        ["B. Smith", "D. Morris", "S. White", "G. Bates", "林洋"].map { TechnicianID($0) })

    @Test func `a misspelt name finds its nearest first`() {
        #expect(names.nearest(to: TechnicianID("b smit")).first == "B. Smith")
        #expect(names.nearest(to: TechnicianID("Moris")).first == "D. Morris")
        #expect(names.nearest(to: TechnicianID("林 洋")).first == "林洋")
        #expect(names.nearest(to: TechnicianID("")).count == 3)
    }

    @Test func `where nobody is known nobody is near`() {
        #expect(NearestNames([]).nearest(to: TechnicianID("x")).isEmpty)
    }
}
