import TerminalCanvas
import Testing

struct StatusPageTests {
    @Test func `the page of a scripted morning is as it was recorded`() throws {
        let shop = try ScriptedDay.make()
        try RecordedText.check(try shop.done("status"), is: "status-en")
    }

    @Test func `the page in Chinese is as it was recorded, and its columns line up`() throws {
        let shop = try ScriptedDay.make(chinese: true)
        shop.language = "zh-Hans"
        let page = try shop.done("status")
        try RecordedText.check(page, is: "status-zh-Hans")
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("104") }
        #expect(rows.count == 4)
        let starts = Set(
            rows.map { row in
                TextWidth.cells(
                    of: String(row[..<(row.firstRange(of: "苏C")?.lowerBound ?? row.endIndex)]))
            })
        #expect(starts.count == 1)
    }

    @Test func `an empty shop says what to do`() throws {
        let page = try ShopOnDisk.opened().done("status")
        #expect(page.contains("andon import STAFF.csv") && page.contains("andon import ORDERS.csv"))
    }
}
