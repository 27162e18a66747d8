import Testing

struct NextCommandTests {
    private func shop() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "book", "1042", "--customer", "Li Na", "--plate", "KHL 223", "--model", "Yaris",
            "--promise", "15:30", "--job", "Wipers", "--frt", "0.3", "--skill", "1", "--waiting")
        try shop.done("do", "receive", "1042")
        return shop
    }

    @Test func `the jobs stand in the foreman's order, each with its reason`() throws {
        let lines = try shop().done("next", "Sands").split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].hasPrefix("1  1042/1") && lines[1].contains("waits here"))
        #expect(lines[2].hasPrefix("2  1041/1"))
        #expect(lines[3].hasPrefix("!  1041/2") && lines[3].contains("needs skill 2"))
    }

    @Test func `the document names job, slack and whether it can start`() throws {
        let document = try Document(try shop().done("next", "sands", "--json"))
        #expect(document["technician"].text == "D. Sands")
        let jobs = document["candidates"].elements
        #expect(jobs.map { $0["job"].text } == ["1042/1", "1041/1", "1041/2"])
        #expect(jobs.map { $0["can_start"].flag } == [true, true, false])
    }

    @Test func `nobody of that name is said so`() throws {
        let run = try shop().run(["next", "Nobody"])
        #expect(run.status == 1)
        #expect(run.err.contains("D. Sands"))
    }
}
