import Testing

struct StopVerbsTests {
    private func stopped() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        try shop.done(
            "do", "stop", "1041", "--code", "c", "--reason", "gasket", "--expected", "14:40",
            "--parked", "P2")
        return shop
    }

    @Test func `a stop has its code, its reason, its owner, when it ends and where the car is`()
        throws
    {
        let stoppage = try stopped().order("1041")["stoppage"]
        #expect(stoppage["code"].text == "C" && stoppage["reason"].text == "gasket")
        #expect(stoppage["owner"].text == "parts" && stoppage["parked"].text == "P2")
        #expect(stoppage["since"].text == "2026-11-23T09:30:00+01:00")
        #expect(stoppage["expected"].text == "2026-11-23T14:40:00+01:00")
    }

    @Test func `outside work has the vendor for its owner`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        try shop.done(
            "do", "stop", "1041", "--code", "D", "--owner", "Body shop Klein", "--reason", "dent",
            "--expected", "Tue 10:00")
        let stoppage = try shop.order("1041")["stoppage"]
        #expect(stoppage["code"].text == "D" && stoppage["owner"].text == "Body shop Klein")
        #expect(stoppage["expected"].text == "2026-11-24T10:00:00+01:00")
    }

    @Test func `what is not given to a change stays`() throws {
        let shop = try stopped()
        try shop.done("do", "change-stop", "1041", "--expected", "16:00")
        let later = try shop.order("1041")["stoppage"]
        #expect(later["reason"].text == "gasket" && later["parked"].text == "P2")
        #expect(later["expected"].text == "2026-11-23T16:00:00+01:00")
        try shop.done("do", "change-stop", "1041", "--code", "b", "--reason", "yes or no?")
        let other = try shop.order("1041")["stoppage"]
        #expect(other["code"].text == "B" && other["owner"].text == "Moreau")
        #expect(other["expected"].text == "2026-11-23T16:00:00+01:00")
    }

    @Test func `a job that is not stopped has no stop to change`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "change-stop", "1041/1", "--expected", "16:00")
                == "1041/1 is not stopped.")
    }

    @Test func `a stop without a reason is refused`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        #expect(
            try shop.refused("do", "stop", "1041", "--code", "A", "--reason", " ")
                == "Fill in the reason.")
    }
}
