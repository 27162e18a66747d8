import Testing
import WorkshopCore

@testable import SampleDay

struct OperationsTests {
    @Test func `work is sold in tenths of an hour`() {
        #expect(Operation.km40.flatRate == Minutes(108))
        let sold = Visits.all.flatMap(\.operations)
        #expect(sold.allSatisfy { $0.flatRate.count % 6 == 0 })
    }

    @Test func `a line carries the name in the language asked for`() {
        #expect(Operation.oil.line(in: .english).description == "Oil and filter service")
        #expect(Operation.oil.line(in: .chinese).description == "更换机油机滤")
        #expect(Operation.km40.line(in: .chinese).description == "4万公里保养")
    }
}
