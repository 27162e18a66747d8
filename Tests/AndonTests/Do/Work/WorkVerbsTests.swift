import Testing

struct WorkVerbsTests {
    @Test func `a check that may be overridden is overridden with a reason`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "start", "1041/2", "--tech", "Sands")
                == "1041/2 needs skill 2; D. Sands has 1.")
        let out = try shop.done(
            "do", "start", "1041/2", "--tech", "Sands", "--override", "Smith looks on")
        #expect(out.contains("Smith looks on"))
    }

    @Test func `a job is dispatched, taken back and started without naming anybody again`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.done("do", "assign", "1041/1", "--tech", "Smith")
                == "1041/1 dispatched to B. Smith for 09:30\n")
        try shop.done("do", "unassign", "1041")
        #expect(
            try shop.refused("do", "start", "1041/1")
                == "1041/1 is not dispatched to anybody: say who does it.")
        try shop.done("do", "assign", "1041/1", "--tech", "Smith")
        #expect(try shop.done("do", "start", "1041/1").contains("B. Smith"))
    }

    @Test func `a job that is next goes before all that waits for the technician`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        try shop.done("do", "assign", "1041/2", "--tech", "Smith")
        try shop.done(
            "do", "book", "1042", "--customer", "X", "--promise", "16:00", "--job", "A", "--frt",
            "0.5")
        let said = try shop.done("do", "assign", "1042", "--tech", "Smith", "--next")
        #expect(said.hasPrefix("1042/1 dispatched to B. Smith as next, for "), "\(said)")
        let queue = try shop.document("status")["technicians"].elements
            .first { $0["name"].text == "B. Smith" }?["queue"].texts
        #expect(queue == ["1042/1", "1041/2"])
        let both = try shop.run([
            "do", "assign", "1042", "--tech", "Smith", "--next", "--at", "15:00",
        ])
        #expect(both.status == 2)
    }

    @Test func `work that is taken up goes to whom it is given`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        try shop.done("do", "stop", "1041", "--code", "A", "--reason", "lift")
        #expect(try shop.done("do", "resume", "1041", "--tech", "White").contains("S. White"))
        #expect(try shop.refused("do", "resume", "1041/1") == "1041/1 is not stopped.")
    }

    @Test func `what a job comes after is said, shown, kept to and taken back`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.done("do", "sequence", "1041/2", "--after", "1")
                == "1041/2 comes after 1 of its order\n")
        #expect(try shop.done("order", "1041").contains("after 1"))
        let jobs = try shop.order("1041")["jobs"].elements
        #expect(jobs.map { $0["after"].elements.map(\.number) } == [[], [1]])
        #expect(
            try shop.refused("do", "start", "1041/2", "--tech", "Smith")
                == "1041/2 comes after 1041/1: finish that first, or change what it comes after.")
        #expect(
            try shop.refused("do", "sequence", "1041/1", "--after", "2")
                == "Jobs 1, 2 of 1041 wait for each other; change what they come after.")
        try shop.done("do", "undo", "1041")
        #expect(
            try shop.done("do", "sequence", "1041/2", "--after", "-")
                == "1041/2 can be done beside the others\n")
        #expect(
            try shop.done("do", "sequence", "1041/2")
                == "1041/2 comes after the one before it, as usual\n")
    }
}
