import Testing

struct DayFiguresTests {
    /// A day on which two promises break: that of 1041 is moved at 9:30, half an hour before it
    /// passes; the customer of 1042, promised for 11:00, is called at `call` and refuses.
    private func day(call: String) throws -> ShopOnDisk {
        let shop = try ShopOnDisk.opened()
        var script = [
            ("07:00", "hire|B. Smith|--skill|4"), ("07:00", "hire|S. White|--skill|3"),
        ]
        for (number, promise) in [("1041", "10:00"), ("1042", "11:00"), ("1043", "15:00")] {
            script.append(
                (
                    "07:00",
                    "book|\(number)|--customer|Ana Lopez|--promise|\(promise)|--job|Brakes|--frt|1"
                ))
            script.append(("07:05", "receive|\(number)"))
        }
        script += [
            ("08:00", "start|1041|--tech|Smith"),
            ("08:30", "stop|1041|--code|C|--reason|discs|--expected|10:30"),
            ("09:30", "promise|1041|--to|12:00|--told|Ms Lopez|--by|phone|--answer|agreed"),
            ("10:00", "start|1042|--tech|White"), ("10:30", "resume|1041"),
            (call, "promise|1042|--to|12:00|--told|Ms Lopez|--by|phone|--answer|refused"),
            ("11:30", "finish|1041"), ("11:30", "finish|1042"),
            ("11:30", "start|1043|--tech|Smith"), ("12:30", "finish|1043"),
        ]
        for number in ["1041", "1042", "1043"] {
            let at = number == "1043" ? "12:40" : "11:40"
            script += ["qc|\(number)|--pass", "settle|\(number)", "ready|\(number)"].map {
                (at, $0)
            }
        }
        for (time, words) in script.sorted(by: { $0.0 < $1.0 }) {
            shop.time = "2026-11-23T\(time)"
            let run = try shop.run(["do"] + words.split(separator: "|").map(String.init))
            #expect(run.status == 0, "\(words): \(run.err)")
        }
        shop.time = "2026-11-23T15:30"
        return shop
    }

    @Test func `a day on which every late order was told before its old promise shows 100`() throws
    {
        let shop = try day(call: "10:50")
        let document = try shop.document("status")
        #expect(document["told_in_time"].number == 100)
        #expect(document["orders"].elements.allSatisfy { $0["state"].text == "ready" })
        #expect(
            try shop.done("status").contains(
                "Told in time: 100 % (2 of 2 promises that moved or passed today)\n"))
    }

    @Test(arguments: ["11:00", "11:10"])
    func `a day with a late call does not`(_ call: String) throws {
        let shop = try day(call: call)
        #expect(try shop.document("status")["told_in_time"].number == 50)
        shop.language = "zh-Hans"
        let said = "及时告知：50 %（今天变更或超过的约定 2 个，其中 1 个）"
        #expect(try shop.done("status").contains(said))
    }

    @Test func `a day on which no promise moved or passed has no figure`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.document("status")["told_in_time"].isNull)
        #expect(try shop.done("status").contains("no promise has moved or passed today"))
    }

    @Test func `what stoppages have cost comes by code and by reason, the dearest first`() throws {
        let shop = try ScriptedDay.make()
        let lost = try shop.document("status")["stopped_minutes_today"]
        // 1042 for its discs since 8:41; 1043 for its customer's word since 9:00.
        #expect(lost["by_code"].elements.compactMap { $0["code"].text } == ["C", "B"])
        #expect(lost["by_reason"].elements.compactMap { $0["reason"].text } == ["discs", "Wipers"])
        #expect(lost["by_reason"].elements.compactMap { $0["minutes"].number } == [149, 130])
        #expect(lost["total"].number == 279)
        let page = try shop.done("status")
        #expect(page.contains("Minutes lost today: 279 min\n  C discs: 149 min\n  B Wipers: 130"))
    }

    @Test func `who must be called comes with the deadline, a time to propose and the reason`()
        throws
    {
        let shop = try ScriptedDay.make()
        let document = try shop.document("status")
        let calls = document["call_now"].elements
        let discs = try #require(calls.first { $0["order"].text == "1042" })
        #expect(discs["promised"].text == "2026-11-23T15:00:00+01:00")
        #expect(discs["deadline"].text == "2026-11-23T14:30:00+01:00")
        #expect(discs["proposed"].text?.hasPrefix("2026-11-2") == true)
        #expect(discs["reason"].text == "part 04465, no ETA")
        #expect(discs["again"].isNull)
        #expect(document["at_risk"].texts.contains("1042"))
        let order = try shop.order("1042")
        #expect(order["reasons"].texts.contains("part 04465, no ETA"))
        #expect(order["open_ended"].flag == true, "nobody knows when the part comes")
        let washed = try shop.order("1041")
        #expect(washed["open_ended"].flag == false && washed["reasons"].texts.contains("wash"))
    }
}
