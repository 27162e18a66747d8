import Testing

struct BookVerbTests {
    @Test func `an order is booked with all that is said of it`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done(
            "do", "book", "1042", "--customer", "李明", "--plate", "苏C·3AY5R", "--promise",
            "Tue 15:00", "--arrival", "14:00", "--appointment", "14:00", "--phone", "139",
            "--mail", "li@example.com",
            "--model", "RAV4", "--vin", "VIN1", "--advisor", "刘敏", "--comeback-of", "977",
            "--key-tag", "65", "--notes", "noise", "--part", "28800", "--waiting", "--job", "A",
            "--frt", "0.7", "--job", "B", "--frt", "1.4", "--skill", "1", "--skill", "3")
        let order = try shop.document("order", "1042")
        #expect(order["customer"].text == "李明" && order["plate"].text == "苏C·3AY5R")
        #expect(order["promised"].text == "2026-11-24T15:00:00+01:00")
        #expect(order["appointment"].text == "2026-11-23T14:00:00+01:00")
        #expect(order["comeback_of"].text == "977" && order["waiting"].flag == true)
        #expect(order["wash"].flag == false && order["notes"].texts == ["noise"])
        #expect(order["jobs"].elements.compactMap { $0["frt_minutes"].number } == [42, 84])
        #expect(order["jobs"].elements.compactMap { $0["skill"].number } == [1, 3])
        #expect(order["parts"][0]["number"].text == "28800")
        #expect(order["mail"].text == "li@example.com")
    }

    @Test func `an order's number is one word without a slash`() throws {
        let shop = try ShopOnDisk.opened()
        for number in ["a b", "a/b", "1\u{200B}2/x"] {
            let line = try shop.refused(
                "do", "book", number, "--customer", "X", "--promise", "15:00", "--job", "A",
                "--frt", "1")
            #expect(line.contains("cannot be an order’s number"), "\(line)")
        }
    }

    @Test func `a mail address that is none is refused`() throws {
        let shop = try ShopOnDisk.opened()
        #expect(
            try shop.refused(
                "do", "book", "1042", "--customer", "X", "--promise", "15:00", "--job", "A",
                "--frt", "1", "--mail", "x@y")
                == "x@y is neither a phone number nor a mail address.")
    }

    @Test func `a promise before the arrival, a number that is taken and no job are refused`()
        throws
    {
        let shop = try ShopOnDisk.working()
        let words = ["--customer", "X", "--job", "A", "--frt", "1"]
        func refusal(_ more: [String]) throws -> ProgramRun {
            try shop.run(["do", "book"] + more + words)
        }
        let early = try refusal(["1050", "--promise", "10:00", "--arrival", "11:00"])
        #expect(early.status == 1)
        #expect(shop.line(early) == "1050: the promise 10:00 is earlier than the arrival 11:00.")
        let taken = try refusal(["1041", "--promise", "15:00"])
        #expect(taken.status == 1 && shop.line(taken) == "Order 1041 already exists.")
        let flat = try shop.run(
            [
                "do", "book", "1051", "--customer", "X", "--promise", "15:00", "--job", "A",
                "--frt", "0",
            ])
        #expect(flat.status == 1 && shop.line(flat).contains("out of range"))
    }

    @Test func `as many hours as jobs are asked for`() throws {
        let shop = try ShopOnDisk.working()
        let line = try shop.refused(
            "do", "book", "1050", "--customer", "X", "--promise", "15:00", "--job", "A", "--job",
            "B", "--frt", "1", status: 2)
        #expect(line.hasPrefix("give --frt"))
    }

    @Test func `a visit at a time when the shop is closed is booked, and that is said`() throws {
        let shop = try ShopOnDisk.opened()
        for (number, arrival) in [("1042", "Sun 10:00"), ("1043", "Tue 22:00")] {
            let run = try shop.run([
                "do", "book", number, "--customer", "X", "--promise", "+10000", "--arrival",
                arrival, "--job", "A", "--frt", "1",
            ])
            #expect(run.status == 0 && run.out.hasPrefix(number), "\(run.err)")
            #expect(shop.line(run) == "\(arrival): The shop is closed then.")
        }
    }
}
