import Testing

struct QuoteCommandTests {
    @Test func `a visit is quoted with what the time rests on`() throws {
        let shop = try ShopOnDisk.working()
        let out = try shop.done("quote", "--job", "Brakes", "--frt", "1.2", "--skill", "2")
        let lines = out.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("promise 11:"))
        #expect(lines[0].contains("no history"))
        #expect(lines[1].hasPrefix("forecast 10:"))
    }

    @Test func `the document tells the promise, its cases and its reasons`() throws {
        let shop = try ShopOnDisk.working()
        let document = try Document(
            try shop.done(
                "quote", "--job", "Oil", "--frt", "0.7", "--job", "Brakes", "--frt", "1.2",
                "--skill", "1", "--skill", "2", "--kind", "maintenance", "--kind", "repair",
                "--arrival", "Tue 8:00", "--wash", "--waiting", "--json"))
        #expect(document["arrival"].text == "2026-11-24T08:00:00+01:00")
        #expect(document["held_percent"].number == 90)
        #expect(document["cases"].number == 0 && document["comparable"].text == "assumed")
        #expect(document["jobs"].elements.map { $0["kind"].text } == ["maintenance", "repair"])
        #expect(document["reasons"].elements.isEmpty == false)
        let (promise, forecast) = (document["promise"].text ?? "", document["forecast"].text ?? "")
        #expect(promise > forecast && promise.hasPrefix("2026-11-24T1"))
        #expect(document["breaks"].elements.isEmpty)
    }

    @Test func `nothing is stored by asking`() throws {
        let shop = try ShopOnDisk.working()
        let before = try Document(try shop.done("status", "--json"))["position"].number
        try shop.done("quote", "--job", "Brakes", "--frt", "1.2")
        #expect(try Document(try shop.done("status", "--json"))["position"].number == before)
    }

    @Test func `what cannot be promised or read is one line`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "skill", "B. Smith", "2")
        #expect(
            try shop.refused("quote", "--job", "Gearbox", "--frt", "4", "--skill", "4")
                == "Nothing can be promised: nobody has skill 4.")
        #expect(
            try shop.refused(
                "quote", "--job", "Oil", "--frt", "1", "--arrival", "7:00", status: 2
            ).contains("has passed"))
        #expect(
            try shop.refused("quote", "--job", "Oil", "--frt", "0.0").contains("flat-rate"))
        for words in [
            ["--job", "Oil", "--frt", "x"], ["--job", "Oil"], ["--frt", "1"],
            ["--job", "Oil", "--frt", "1", "--skill", "9"],
            ["--job", "Oil", "--frt", "1", "--kind", "magic"],
            ["--job", "Oil", "--frt", "1", "--skill", "1", "--skill", "1"],
        ] {
            let run = try shop.run(["quote"] + words)
            #expect(run.status == 2 && run.out == "", "\(words)")
            #expect(run.err.split(separator: "\n").count == 1, "\(words): \(run.err)")
        }
    }

    @Test func `an arrival in a year that was mistyped is named, not the skill`() throws {
        let shop = try ShopOnDisk.working()
        for year in ["2062", "9999"] {
            let line = try shop.refused(
                "quote", "--job", "Oil", "--frt", "1", "--arrival", "\(year)-11-24T10:00")
            #expect(
                line == "\(year)-11-24 10:00 is too far ahead: name a time until 2027-11-24.")
        }
    }
}
