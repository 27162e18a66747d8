import Testing

@testable import Reports
@testable import andon

struct SheetsTests {
    @Test func `cells are quoted where they have to be`() {
        #expect(CommaSeparated.line(["a", "b c", ""]) == "a,b c,")
        #expect(
            CommaSeparated.line(["\"Bud\" Hall, Jr.", "x,y"])
                == "\"\"\"Bud\"\" Hall, Jr.\",\"x,y\"")
        #expect(CommaSeparated.line(["苏C·3AY5R", "+44 20"]) == "苏C·3AY5R,+44 20")
    }

    @Test func `a cell holds nothing that steers a terminal, and what an import reads`() {
        #expect(
            CommaSeparated.line(["a\u{1B}[2Jb", "c\u{202E}d\u{9B}e", "x\r\ny", " x "])
                == "ab,cd,x y,x")
        #expect(CommaSeparated.line(["\"\u{301}a", ",\u{301}"]) == "\"\"\"\u{301}a\",\",\u{301}\"")
    }

    @Test func `every row has as many cells as the header`() throws {
        let shop = try ScriptedDay.make()
        for subject in ["orders", "board"] {
            let lines = try shop.done("export", subject).split(separator: "\n")
            let counts = Set(
                lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
            #expect(counts.count == 1, "\(subject)")
            #expect(lines.count == (subject == "orders" ? 6 : 5))
        }
    }

    @Test func `odd minutes of flat-rate time come back as they were`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done(
            "do", "book", "1", "--customer", "X", "--plate", "P", "--promise", "15:00", "--job",
            "A", "--frt", "0.12", "--job", "B", "--frt", "1.85")
        let file = try shop.home.write("orders.csv", try shop.done("export", "orders"))
        let report = try shop.document("import", file)["files"][0]
        #expect(report["unchanged"].number == 1 && report["bad"].number == 0)
    }
}
