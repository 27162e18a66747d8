import TerminalCanvas
import Testing

struct SettingsSheetTests {
    @Test func `what holds stands in words, a setting a line, in columns`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done("shop", "--notices", "alert,ready", "--closed", "2026-12-25")
        let page = try shop.done("shop")
        let lines = page.split(separator: "\n").map(String.init)
        #expect(lines.count == 25)
        #expect(lines[0].hasPrefix("Name ") && lines[0].hasSuffix("  Northside"))
        #expect(page.contains("Open ") && page.contains("07:00–16:00"))
        #expect(page.contains("  alerts to the advisors, car ready\n"))
        #expect(page.contains("  skill, parts\n"), "what may be overridden")
        #expect(page.contains("Closed on ") && page.contains("  2026-12-25\n"))
    }

    @Test func `in Chinese the columns line up too`() throws {
        let shop = try ShopOnDisk.opened()
        shop.language = "zh-Hans"
        let lines = try shop.done("shop").split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("质检用时") && $0.hasSuffix("6 分钟") })
        let starts = lines.map { line in
            TextWidth.cells(
                of: String(line[..<(line.firstRange(of: "  ")?.lowerBound ?? line.endIndex)]))
        }
        #expect(starts.max() ?? 0 <= 40)
    }

    @Test func `data have stable names in every language`() throws {
        let shop = try ShopOnDisk.opened()
        let english = try shop.document("shop")
        shop.language = "zh-Hans"
        #expect(try shop.document("shop") == english)
        #expect(english["hours"].text == "07:00-16:00")
        #expect(english["weekdays"].texts == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
        #expect(
            english.names == [
                "name", "time_zone", "hours", "breaks", "weekdays", "closed", "inspectors",
                "wash_bays", "productivity_percent", "appointment_percent",
                "receptions_per_quarter_hour", "inspection_minutes", "wash_minutes",
                "settlement_minutes",
                "tight_slack_minutes", "late_slack_minutes", "call_margin_minutes",
                "call_lead_minutes", "call_again_minutes", "escalation_minutes", "notices",
                "overridable", "allowed", "forbidden", "forced_only",
            ])
    }
}
