import Testing

struct ShopSettingsCommandTests {
    @Test func `rights are given and taken, and what is usual again is forgotten`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("shop", "--allow", "advisor:dispatch", "--forbid", "foreman:dispatch")
        let settings = try shop.document("shop")
        #expect(settings["allowed"].texts == ["advisor:dispatch"])
        #expect(settings["forbidden"].texts == ["foreman:dispatch"])
        let assign = ["do", "assign", "1041/1", "--tech", "Smith"]
        let refused = try shop.run(assign + ["--role", "foreman"])
        #expect(refused.status == 1 && refused.err.contains("advisor, manager"))
        #expect(try shop.run(assign + ["--role", "advisor"]).status == 0)
        try shop.done("shop", "--allow", "foreman:dispatch", "--forbid", "advisor:dispatch")
        let usual = try shop.document("shop")
        #expect(usual["allowed"].texts == [] && usual["forbidden"].texts == [])
        #expect(try shop.done("shop", "--allow", "foreman:dispatch") == "Nothing to change.\n")
    }

    @Test func `the last role that may change the settings keeps that right`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try shop.run(["shop", "--forbid", "manager:settings"])
        #expect(run.status == 1 && run.err.contains("leave at least one"))
        for word in ["boss:settings", "manager", "manager:fly", ":"] {
            #expect(try shop.run(["shop", "--allow", word]).status == 2, "\(word)")
        }
        let advisor = try shop.run(["shop", "--wash", "9", "--role", "advisor"])
        #expect(advisor.status == 1 && advisor.err.contains("manager"))
    }

    @Test func `a store that demands keys is written by nobody else, and its owner can lift that`()
        throws
    {
        let shop = try ShopOnDisk.working()
        try shop.done("shop", "--forced-only", "yes")
        for words in [["do", "note", "1041", "--text", "n"], ["do", "undo", "1041"]] {
            let run = try shop.run(words)
            #expect(run.status == 1 && run.err.contains("--forced-only"), "\(run.err)")
            #expect(run.err.filter { $0 == "\n" }.count == 1)
        }
        let pretended = try shop.run(["do", "note", "1041", "--text", "n", "--forced"])
        #expect(pretended.status != 0)
        try shop.done("status")
        try shop.done("shop", "--wash", "9")
        try shop.done("shop", "--forced-only", "no")
        try shop.done("do", "note", "1041", "--text", "n")
    }

    @Test func `a change is one event, and what changes nothing says so`() throws {
        let shop = try ShopOnDisk.opened()
        let before = try shop.document("status")["position"].number ?? 0
        #expect(
            try shop.done("shop", "--wash-bays", "2", "--wash", "20", "--call-margin", "10")
                == "Settings of Northside changed\n")
        #expect(try shop.document("status")["position"].number == before + 1)
        #expect(try shop.done("shop", "--wash", "20") == "Nothing to change.\n")
        #expect(try shop.done("shop", "--escalation", "30") == "Nothing to change.\n")
        #expect(try shop.done("shop", "--notices", "none") == "Nothing to change.\n")
        #expect(try shop.document("status")["position"].number == before + 1)
        let settings = try shop.document("shop")
        #expect(settings["wash_bays"].number == 2 && settings["wash_minutes"].number == 20)
        #expect(settings["call_margin_minutes"].number == 10)
        #expect(settings["inspectors"].number == 1, "what is not given stays")
    }

    @Test func `every option changes what it names and nothing else`() throws {
        let options = [
            ("inspectors", "inspectors"), ("wash-bays", "wash_bays"),
            ("inspection", "inspection_minutes"), ("wash", "wash_minutes"),
            ("settlement", "settlement_minutes"), ("tight-slack", "tight_slack_minutes"),
            ("late-slack", "late_slack_minutes"), ("call-margin", "call_margin_minutes"),
            ("call-lead", "call_lead_minutes"), ("call-again", "call_again_minutes"),
            ("escalation", "escalation_minutes"),
        ]
        let shop = try ShopOnDisk.opened()
        var expected = try shop.document("shop")
        for (option, name) in options {
            try shop.done("shop", "--\(option)", "77")
            let now = try shop.document("shop")
            #expect(now[name].number == 77, "\(option)")
            for (_, other) in options where other != name {
                #expect(now[other] == expected[other], "\(option) and \(other)")
            }
            expected = now
        }
    }

    @Test
    func `lists replace those before them, in the order of their kind, and none empties them`()
        throws
    {
        let shop = try ShopOnDisk.opened()
        try shop.done("shop", "--notices", "ready,alert", "--overridable", "none")
        try shop.done("shop", "--closed", "2026-12-26", "2026-12-25", "2026-12-25")
        let settings = try shop.document("shop")
        #expect(settings["notices"].texts == ["alert", "ready"])
        #expect(settings["overridable"].texts == [])
        #expect(settings["closed"].texts == ["2026-12-25", "2026-12-26"])
        try shop.done("shop", "--closed", "none", "--notices", "none", "--name", "Southside")
        let later = try shop.document("shop")
        #expect(later["closed"].texts == [] && later["notices"].texts == [])
        #expect(later["name"].text == "Southside" && later["time_zone"].text == "Europe/Brussels")
    }

    @Test func `what does not fit is refused and changes nothing`() throws {
        let shop = try ShopOnDisk.opened()
        let before = try shop.document("shop")
        #expect(
            try shop.refused("shop", "--inspectors", "0")
                == "0 is out of range for inspectors, wash bays or receptions: 1 to 99.")
        #expect(
            try shop.refused("shop", "--wash", "1441")
                == "1441 min is out of range for a setting: 0 min to 24 h.")
        #expect(try shop.refused("shop", "--late-slack=-1").hasPrefix("-1 min is out of range"))
        #expect(try shop.refused("shop", "--name", " ") == "Fill in the shop name.")
        #expect(
            try shop.refused("shop", "--closed", "Christmas", status: 2)
                == "“Christmas” is not a day: write 2026-12-25")
        #expect(
            try shop.refused("shop", "--notices", "alert,all", status: 2).contains(
                "alert, promise, work, part, ready, none"))
        #expect(try shop.refused("shop", "--wash", "soon", status: 2).contains("'soon'"))
        #expect(try shop.document("shop") == before)
    }
}
