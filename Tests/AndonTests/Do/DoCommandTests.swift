import Testing

struct DoCommandTests {
    private func state(_ shop: ShopOnDisk) throws -> String? {
        try shop.order("1041")["state"].text
    }

    @Test func `an order lives from its booking to its closing`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done("do", "hire", "B. Smith", "--skill", "4", "--lunch", "12:00-13:00")
        var seen: [String] = []
        func step(_ words: String..., at time: String) throws {
            shop.time = "2026-11-23T\(time)"
            let run = try shop.run(["do"] + words)
            #expect(
                run.status == 0 && run.out.filter { $0 == "\n" }.count == 1, "\(words) \(run.err)")
            if let now = try state(shop), now != seen.last { seen.append(now) }
        }
        try step(
            "book", "1041", "--customer", "Ana Lopez", "--plate", "REW 595", "--arrival", "08:00",
            "--promise", "15:00", "--job", "Brakes", "--frt", "1.5", "--skill", "2", "--wash",
            at: "07:00")
        try step("confirm", "1041", at: "07:10")
        try step("receive", "1041", "--key-tag", "7", at: "08:00")
        try step("park", "1041", "--place", "P4", at: "08:01")
        try step("assign", "1041", "--tech", "Smith", "--at", "08:30", at: "08:02")
        try step("unassign", "1041", at: "08:03")
        try step("start", "1041", "--tech", "Smith", at: "08:30")
        try step(
            "part", "1041/1", "--number", "04465", "--state", "asked", "--quantity", "2",
            at: "08:40")
        try step(
            "stop", "1041", "--code", "C", "--reason", "discs", "--expected", "10:00", "--parked",
            "P2", at: "08:45")
        try step("change-stop", "1041", "--expected", "11:00", at: "08:50")
        try step("acknowledge", "1041", at: "08:51")
        try step(
            "part", "1041", "--number", "04465", "--state", "ordered", "--eta", "10:30", at: "08:55"
        )
        try step("part", "1041", "--number", "04465", "--state", "arrived", at: "10:30")
        try step("resume", "1041", at: "10:35")
        try step("add-work", "1041", "--job", "Wipers", "--frt", "0.2", "--skill", "1", at: "10:40")
        try step("authorise", "1041", at: "10:45")
        try step("finish", "1041/1", at: "11:30")
        try step("start", "1041/2", "--tech", "Smith", at: "11:31")
        try step("finish", "1041", at: "11:40")
        try step("qc", "1041/2", "--fail", "--note", "streaks", at: "11:45")
        try step("start", "1041/2", at: "11:46")
        try step("finish", "1041/2", at: "11:55")
        try step(
            "promise", "1041", "--to", "16:00", "--told", "Ms Lopez", "--by", "phone", "--answer",
            "agreed", "--reason", "discs late", at: "11:56")
        try step("qc", "1041", "--pass", at: "12:00")
        try step("wash", "1041", "--start", at: "12:05")
        try step("wash", "1041", "--done", at: "12:20")
        try step("settle", "1041", at: "12:30")
        try step("ready", "1041", at: "12:31")
        try step("undo", "1041", at: "12:32")
        try step("ready", "1041", at: "12:33")
        try step("tell-advisor", "1041", "--reason", "keys at the desk", at: "12:34")
        try step("deliver", "1041", at: "15:00")
        try step("follow-up", "1041", "--note", "content", at: "15:30")
        try step("note", "1041", "--text", "send the picture", at: "15:31")
        try step("close", "1041", at: "15:32")
        #expect(
            seen == [
                "booked", "confirmed", "waiting", "next-job", "waiting", "in-work", "stopped-C",
                "in-work", "waiting", "in-work", "waiting-qc", "next-job", "in-work", "waiting-qc",
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
        #expect(verbs.count == 34, "\(verbs)")
        for verb in verbs {
            let run = try runAndon(["do", verb, "--help"])
            #expect(run.status == 0 && run.out.contains("USAGE: andon do \(verb)"), "\(verb)")
        }
    }
}
