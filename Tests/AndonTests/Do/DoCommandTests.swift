import Testing

struct DoCommandTests {
    private func state(_ shop: ShopOnDisk) throws -> String? {
        try shop.order("1041")["state"].text
    }

    private static let life: [(at: String, words: [String])] = [
        (
            "07:00",
            [
                "book", "1041", "--customer", "Ana Lopez", "--plate", "REW 595", "--arrival",
                "09:00", "--promise", "15:00", "--job", "Brakes", "--frt", "1.5", "--skill", "2",
                "--wash",
            ]
        ),
        ("07:10", ["confirm", "1041"]),
        ("07:20", ["move-appointment", "1041", "--at", "08:00", "--promise", "15:00"]),
        ("08:00", ["receive", "1041", "--key-tag", "7"]),
        ("08:01", ["park", "1041", "--place", "P4"]),
        ("08:02", ["assign", "1041", "--tech", "Smith", "--at", "08:30"]),
        ("08:03", ["unassign", "1041"]),
        ("08:30", ["start", "1041", "--tech", "Smith"]),
        ("08:40", ["part", "1041/1", "--number", "04465", "--state", "asked", "--quantity", "2"]),
        (
            "08:45",
            [
                "stop", "1041", "--code", "C", "--reason", "discs", "--expected", "10:00",
                "--parked", "P2",
            ]
        ),
        ("08:50", ["change-stop", "1041", "--expected", "11:00"]),
        ("08:51", ["acknowledge", "1041"]),
        ("08:55", ["part", "1041", "--number", "04465", "--state", "ordered", "--eta", "10:30"]),
        ("10:30", ["part", "1041", "--number", "04465", "--state", "arrived"]),
        ("10:35", ["resume", "1041"]),
        ("10:40", ["add-work", "1041", "--job", "Wipers", "--frt", "0.2", "--skill", "1"]),
        ("10:45", ["authorise", "1041"]),
        ("11:30", ["finish", "1041/1"]),
        ("11:31", ["start", "1041/2", "--tech", "Smith"]),
        ("11:40", ["finish", "1041"]),
        ("11:45", ["qc", "1041/2", "--fail", "--note", "streaks"]),
        ("11:46", ["start", "1041/2"]),
        ("11:55", ["finish", "1041/2"]),
        (
            "11:56",
            [
                "promise", "1041", "--to", "16:00", "--told", "Ms Lopez", "--by", "phone",
                "--answer", "agreed", "--reason", "discs late",
            ]
        ),
        ("12:00", ["qc", "1041", "--pass"]),
        ("12:05", ["wash", "1041", "--start"]),
        ("12:20", ["wash", "1041", "--done"]),
        ("12:30", ["settle", "1041"]),
        ("12:31", ["ready", "1041"]),
        ("12:32", ["undo", "1041"]),
        ("12:33", ["ready", "1041"]),
        ("12:34", ["tell-advisor", "1041", "--reason", "keys at the desk"]),
        ("15:00", ["deliver", "1041"]),
        ("15:30", ["follow-up", "1041", "--note", "content"]),
        ("15:31", ["note", "1041", "--text", "send the picture"]),
        ("15:32", ["close", "1041"]),
    ]

    @Test func `an order lives from its booking to its closing`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done("do", "hire", "B. Smith", "--skill", "4", "--lunch", "12:00-13:00")
        var seen: [String] = []
        for step in Self.life {
            shop.time = "2026-11-23T\(step.at)"
            let run = try shop.run(["do"] + step.words)
            let lines = run.out.filter { $0 == "\n" }.count
            #expect(run.status == 0 && lines == 1, "\(step.words) \(run.err)")
            if let now = try state(shop), now != seen.last { seen.append(now) }
        }
        #expect(
            seen == [
                "booked", "confirmed", "booked", "waiting", "next-job", "waiting", "in-work",
                "stopped-C",
                "waiting", "in-work", "waiting", "in-work", "waiting-qc", "next-job", "in-work",
                "waiting-qc",
                "wash", "settlement", "ready", "settlement", "ready", "delivered", "follow-up",
                "closed",
            ])
        #expect(try shop.done("verify").contains("whole"))
    }

    @Test func `every verb explains itself`() throws {
        let help = try runAndon(["do", "--help"]).out
        let verbs = help.split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ")
        }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
        .filter { $0.first?.isLowercase == true && $0 != "See" }
        #expect(verbs.count == 38, "\(verbs)")
        for verb in verbs {
            let run = try runAndon(["do", verb, "--help"])
            #expect(run.status == 0 && run.out.contains("USAGE: andon do \(verb)"), "\(verb)")
        }
    }
}
