import Testing

struct BoardDataTests {
    @Test func `the document has the names that were promised, and no others`() throws {
        let document = try ScriptedDay.make().document("status")
        #expect(document.names == ["now", "position", "shop", "technicians", "orders"])
        #expect(
            document["technicians"][0].names == [
                "name", "skill", "state", "job", "free_from", "load_minutes", "queue",
            ])
        let order = document["orders"][1]
        #expect(
            order.names == [
                "ro", "state", "stoppage", "promised", "original_promise", "latest_start",
                "forecast", "slack_minutes", "customer", "plate", "model", "advisor", "waiting",
                "comeback_of", "jobs", "parts",
            ])
        #expect(
            order["stoppage"].names == ["code", "reason", "owner", "since", "expected", "parked"])
        #expect(
            order["jobs"][0].names == [
                "id", "description", "frt_minutes", "skill", "technician", "state",
                "planned_start", "planned_end", "started", "finished", "worked_minutes",
            ])
        #expect(order["parts"][0].names == ["number", "quantity", "job", "state", "eta"])
    }

    @Test func `technicians say what they do, until when and how much of the day is filled`() throws
    {
        let shop = try ScriptedDay.make()
        try shop.done("do", "assign", "1044", "--tech", "Smith")
        let technicians = try shop.document("status")["technicians"]
        let smith = technicians[0]
        #expect(smith["name"].text == "B. Smith" && smith["skill"].number == 4)
        #expect(smith["state"].text == "in-work" && smith["job"].text == "1043/1")
        // 40 minutes of 1041 and 180 of 1043 until 11:00, which grows with the clock to 11:10;
        // behind it come 126 minutes of 1044 around lunch.
        #expect(smith["load_minutes"].number == 40 + 190 + 126)
        #expect(smith["queue"].texts == ["1044/1"])
        #expect(smith["free_from"].text == "2026-11-23T14:16:00+01:00")
        let white = technicians[1]
        #expect(white["state"].text == "break" && white["job"].isNull)
        #expect(white["load_minutes"].number == 31)
        #expect(white["free_from"].text == "2026-11-23T12:00:00+01:00")
    }

    @Test func `orders come by number, with times in the shop's zone`() throws {
        let shop = try ScriptedDay.make()
        let orders = try shop.document("status")["orders"].elements
        #expect(orders.compactMap { $0["ro"].text } == ["1041", "1042", "1043", "1044"])
        #expect(
            orders.compactMap { $0["state"].text } == ["wash", "stopped-C", "in-work", "booked"])
        #expect(orders[2]["promised"].text == "2026-11-23T13:30:00+01:00")
        #expect(orders[2]["original_promise"].text == "2026-11-23T11:30:00+01:00")
        #expect(orders[1]["jobs"][0]["worked_minutes"].number == 31)
        #expect(orders[3]["stoppage"].isNull && orders[3]["comeback_of"].isNull)
        #expect(orders[3]["jobs"][0]["started"].isNull)
    }

    @Test func `data do not change with the language`() throws {
        let shop = try ScriptedDay.make()
        let english = try shop.document("status")
        shop.language = "zh-Hans"
        #expect(try shop.document("status") == english)
    }

    @Test func `an order that was delivered today has no forecast any more`() throws {
        let shop = try ScriptedDay.make()
        for step in [
            ["wash", "1041", "--done"], ["settle", "1041"], ["ready", "1041"],
            ["deliver", "1041"],
        ] {
            #expect(try shop.run(["do"] + step).status == 0)
        }
        let order = try shop.order("1041")
        #expect(order["state"].text == "delivered")
        #expect(order["forecast"].isNull && order["slack_minutes"].isNull)
    }
}
