import Testing

struct BoardDataTests {
    @Test func `the document has the names that were promised, and no others`() throws {
        let document = try ScriptedDay.make().document("status")
        #expect(
            document.names == [
                "now", "position", "shop", "technicians", "orders", "told_in_time", "at_risk",
                "call_now", "stopped_minutes_today",
            ])
        #expect(
            document["call_now"][0].names == [
                "order", "promised", "deadline", "proposed", "reason", "again",
            ])
        let lost = document["stopped_minutes_today"]
        #expect(lost.names == ["total", "by_code", "by_reason"])
        #expect(lost["by_code"][0].names == ["code", "minutes"])
        #expect(lost["by_reason"][0].names == ["code", "reason", "minutes"])
        #expect(
            document["technicians"][0].names == [
                "name", "skill", "state", "job", "free_from", "load_minutes", "queue",
            ])
        let order = document["orders"][1]
        #expect(
            order.names == [
                "ro", "state", "stoppage", "promised", "original_promise", "latest_start",
                "forecast", "slack_minutes", "customer", "plate", "model", "advisor", "waiting",
                "comeback_of", "jobs", "parts", "open_ended", "reasons", "reworks",
            ])
        #expect(
            order["stoppage"].names == [
                "code", "reason", "owner", "since", "expected", "overdue_minutes", "parked",
            ])
        #expect(
            order["jobs"][0].names == [
                "id", "description", "frt_minutes", "after", "skill", "technician", "state",
                "planned_start", "planned_end", "expected_start", "expected_end", "started",
                "finished", "worked_minutes",
            ])
        #expect(order["parts"][0].names == ["number", "quantity", "job", "state", "eta"])
    }

    @Test func `a job is expected when those that it comes after are done, whatever its plan is`()
        throws
    {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "sequence", "1041/2", "--after", "1")
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        try shop.done("do", "assign", "1041/2", "--tech", "White", "--at", "9:30")
        let jobs = try shop.document("status")["orders"][0]["jobs"]
        #expect(jobs[1]["planned_start"].text == "2026-11-23T09:30:00+01:00")
        #expect(jobs[1]["expected_start"].text == jobs[0]["expected_end"].text)
        #expect(jobs[1]["expected_start"].text == "2026-11-23T10:12:00+01:00")
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

    @Test func `a stop says by how much it is overdue, in the shop's working time`() throws {
        let shop = try ScriptedDay.make()
        #expect(try shop.order("1042")["stoppage"]["overdue_minutes"].number == 0)
        shop.time = "2026-11-23T14:20"
        #expect(try shop.order("1042")["stoppage"]["overdue_minutes"].number == 20)
        shop.time = "2026-11-24T07:10"
        #expect(try shop.order("1042")["stoppage"]["overdue_minutes"].number == 130)
        try shop.done("do", "receive", "1044")
        try shop.done("do", "stop", "1044/1", "--code", "A", "--reason", "lift")
        #expect(try shop.order("1044")["stoppage"]["overdue_minutes"].isNull)
    }

    @Test func `an order counts how often it came back from QC`() throws {
        let shop = try ShopOnDisk.working()
        for step in [
            ["start", "1041/1", "--tech", "Smith"], ["finish", "1041/1"],
            ["start", "1041/2", "--tech", "White"], ["finish", "1041/2"],
            ["assign", "1041/1", "--tech", "Smith"],
        ].dropLast() { #expect(try shop.run(["do"] + step).status == 0) }
        #expect(try shop.order("1041")["reworks"].number == 0)
        try shop.done(
            "do", "book", "1042", "--customer", "X", "--promise", "15:00", "--job", "A", "--frt",
            "1")
        try shop.done("do", "assign", "1042", "--tech", "White")
        try shop.done("do", "qc", "1041/2", "--fail", "--note", "noise")
        #expect(try shop.order("1041")["reworks"].number == 1)
        let white = try shop.document("status")["technicians"][1]
        #expect(white["name"].text == "S. White")
        #expect(white["queue"].texts == ["1041/2", "1042/1"], "it comes back first")
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
