import DealerFiles
import Testing
import WorkshopCore

struct ColumnMapTests {
    private func problem(_ text: String) -> ColumnMapProblem? {
        do throws(ColumnMapProblem) {
            _ = try ColumnMap(toml: text)
            return nil
        } catch {
            return error
        }
    }

    @Test func `names are mapped in both directions and in tables`() throws {
        let map = try ColumnMap(
            toml: """
                "Auftrag Nr." = "ro"
                [orders]
                promised = "Abholung"
                customer = ["Kunde", "Kundenname"]
                "工单号" = "ro"
                """)
        #expect(map.column(named: "AUFTRAG nr") == .order)
        #expect(map.column(named: "工单号") == .order)
        #expect(map.column(named: "abholung") == .promised)
        #expect(map.column(named: "Kunde") == .customer)
        #expect(map.column(named: "Kundenname") == .customer)
        #expect(map.column(named: "plate") == .plate)
        #expect(map.column(named: "Farbe") == nil)
    }

    @Test func `the map goes before the names that hold without it`() throws {
        let map = try ColumnMap(toml: "customer = \"advisor\"\nKunde = \"customer\"")
        #expect(map.column(named: "Customer") == .advisor)
        #expect(map.column(named: "Kunde") == .customer)
    }

    @Test func `a mapped file is read`() throws {
        let map = try ColumnMap(toml: "Nr = \"ro\"\nWann = \"arrival\"")
        let text = ExportFile.header.replacing("ro,arrival", with: "Nr,Wann")
        let result = try ExportFile.read("\(text)\n\(ExportFile.row("1041"))", columns: map)
        #expect(result.orders.map(\.order.text) == ["1041"])
    }

    @Test func `what is wrong with a map is told with its line`() {
        #expect(problem("a = \"ro\"\nb = = 1")?.line == 2)
        #expect(problem("\n\n\"b c\" = 1")?.reason == .notText("b c"))
        #expect(problem("\n\n\"b c\" = 1")?.line == 3)
        #expect(problem("x = \"ro\"\nFarbe = \"colour\"")?.reason == .noColumn("Farbe", "colour"))
        #expect(problem("x = \"ro\"\nFarbe = \"colour\"")?.line == 2)
        #expect(problem("xy = \"ro\"\nx = \"job\"\nY = \"plate\"\ny = 1")?.line == 4)
        guard case .mappedTwice = problem("x = \"ro\"\nX = \"plate\"")?.reason else {
            Issue.record("one name for two columns was taken")
            return
        }
        #expect(problem("ro = [\"a\", 1]")?.line == 1)
    }
}
