import Testing

struct VerbTests {
    @Test func `a verb tells what happened in one line`() throws {
        let shop = try ShopOnDisk.working()
        let out = try shop.done("do", "start", "1041/1", "--tech", "Smith")
        #expect(out == "1041/1 started by B. Smith\n")
        shop.language = "zh-Hans"
        #expect(try shop.done("do", "finish", "1041/1") == "1041/1 已完工\n")
    }

    @Test func `with --json the events are one document`() throws {
        let shop = try ShopOnDisk.working()
        let document = try shop.document("do", "start", "1041/1", "--tech", "Smith")
        let events = document["events"].elements
        #expect(events.compactMap { $0["type"].text } == ["jobAssigned", "jobStarted"])
        let last = try #require(events.last)
        #expect(last["position"].number == document["position"].number)
        #expect(last["stream"].text == "order/1041" && last["actor"].text == "Wang")
        #expect(last["at"].text == "2026-11-23T09:30:00+01:00")
        #expect(last["id"].text?.hasSuffix(".1") == true)
    }

    @Test func `a technician is meant by any part of the name that only one has`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "assign", "1041/1", "--tech", "sMiTh")
        try shop.done("do", "assign", "1041/2", "--tech", "S. White")
        #expect(
            try shop.refused("do", "start", "1041/1", "--tech", "S")
                == "S could be B. Smith, S. White, D. Sands: write more of the name")
        #expect(
            try shop.refused("do", "start", "1041/1", "--tech", "Zed")
                == "there is no technician Zed; there are B. Smith, S. White, D. Sands")
        #expect(try shop.refused("do", "start", "1041/1", "--tech", "").contains("no technician"))
    }

    @Test func `the full name is meant also where it is a part of another one`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "hire", "Sands", "--skill", "1")
        try shop.done("do", "start", "1041/1", "--tech", "Sands")
        #expect(try shop.order("1041")["jobs"][0]["technician"].text == "Sands")
    }

    @Test func `times are those that the board reads`() throws {
        let shop = try ShopOnDisk.working()
        let cases = [
            ("10:15", "2026-11-23T10:15:00+01:00"), ("+30", "2026-11-23T10:00:00+01:00"),
            ("+2h", "2026-11-23T11:30:00+01:00"), ("Tue 11:00", "2026-11-24T11:00:00+01:00"),
            ("2026-11-25T08:00", "2026-11-25T08:00:00+01:00"),
        ]
        for (text, means) in cases {
            try shop.done("do", "assign", "1041/1", "--tech", "Smith", "--at", text)
            #expect(try shop.order("1041")["jobs"][0]["planned_start"].text == means, "\(text)")
        }
        let line = try shop.refused(
            "do", "assign", "1041/1", "--tech", "Smith", "--at", "soon", status: 2)
        #expect(line.hasPrefix("“soon” is not a time"))
        shop.language = "zh-Hans"
        try shop.done("do", "assign", "1041/1", "--tech", "Smith", "--at", "周二 11:00")
    }

    @Test func `a refusal is the sentence of the shop, and nothing is stored`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        let before = try shop.document("status")["position"]
        #expect(
            try shop.refused("do", "start", "1041/2", "--tech", "Smith")
                == "B. Smith is already working on 1041/1.")
        #expect(try shop.refused("do", "receive", "1041") == "1041 is already checked in.")
        #expect(try shop.refused("do", "deliver", "77") == "There is no order 77.")
        #expect(try shop.document("status")["position"] == before)
    }

    @Test func `what is typed is cleaned before it goes on record`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "note", "1041", "--text", "  a\u{1b}\tb\u{202e}c\n ")
        #expect(try shop.document("order", "1041")["notes"].texts == ["a bc"])
        #expect(
            try shop.refused("do", "park", "1041", "--place", "\u{1b}") == "Fill in the place.")
        let long = String(repeating: "x", count: 200)
        #expect(
            try shop.refused("do", "park", "1041", "--place", long)
                == "The place is too long: at most 120 characters.")
    }

    @Test func `what changes nothing says so`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.done("do", "skill", "Smith", "4") == "Nothing to change.\n")
    }
}
