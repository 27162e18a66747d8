import DealerFiles
import Testing
import WorkshopCore

struct DealerFileTests {
    @Test func `a file knows what it is about`() {
        #expect(DealerFile.orders([]).kind == .orders)
        #expect(DealerFile.staff([]).kind == .staff)
    }

    @Test func `a bad row counts once however much is wrong with it`() throws {
        let result = try ExportFile.rows(
            ExportFile.row("1041", hours: "x", skill: "9"), ExportFile.row("1042"))
        #expect(result.problems.count == 2)
        #expect(result.badRowCount == 1)
        #expect(result.rowCount == 2)
    }
}
