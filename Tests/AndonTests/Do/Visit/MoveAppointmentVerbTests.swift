import Testing

struct MoveAppointmentVerbTests {
    /// A shop in which 1042 is expected on Tuesday at 9:00 and confirmed.
    private func booked() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "book", "1042", "--customer", "Ana Lopez", "--promise", "Tue 15:00", "--arrival",
            "Tue 09:00", "--appointment", "Tue 09:00", "--job", "Brakes", "--frt", "1.5")
        try shop.done("do", "confirm", "1042")
        return shop
    }

    @Test func `an appointment is moved, its promise with it, and taken back`() throws {
        let shop = try booked()
        #expect(
            try shop.done(
                "do", "move-appointment", "1042", "--at", "Wed 10:00", "--promise", "Wed 16:00",
                "--by", "message", "--reason", "travels")
                == "1042 comes Wed 25 Nov 10:00 instead, promise Wed 25 Nov 16:00 agreed with "
                + "Ana Lopez (message, travels)\n")
        let order = try shop.document("order", "1042")
        #expect(order["appointment"].text == "2026-11-25T10:00:00+01:00")
        #expect(order["arrival"].text == "2026-11-25T10:00:00+01:00")
        #expect(order["promised"].text == "2026-11-25T16:00:00+01:00")
        #expect(try shop.order("1042")["state"].text == "booked")
        try shop.done("do", "undo", "1042")
        #expect(try shop.order("1042")["state"].text == "confirmed")
        #expect(
            try shop.document("order", "1042")["promised"].text == "2026-11-24T15:00:00+01:00")
    }

    @Test func `without a promise the safe one is taken`() throws {
        let shop = try booked()
        let moved = try shop.document("do", "move-appointment", "1042", "--at", "Wed 10:00")
        #expect(moved["breaks"].elements.isEmpty)
        let promised = try #require(try shop.document("order", "1042")["promised"].text)
        #expect(promised > "2026-11-25T11:30" && promised < "2026-11-25T15:00", "\(promised)")
    }

    @Test func `without a time the three best are named and nothing is moved`() throws {
        let shop = try booked()
        let line = try shop.refused("do", "move-appointment", "1042", status: 2)
        #expect(line.hasPrefix("Say with --at when 1042 comes instead; the best times: "))
        #expect(line.split(separator: ";").count == 4 && line.contains("(promise "), "\(line)")
        #expect(try shop.order("1042")["state"].text == "confirmed")
        shop.language = "zh-Hans"
        let chinese = try shop.refused("do", "move-appointment", "1042", status: 2)
        #expect(chinese.hasPrefix("请用 --at"))
    }

    @Test func `a time that breaks another promise says so`() throws {
        let shop = try booked()
        try shop.done("do", "absent", "White", "--from", "Tue 07:00", "--until", "Fri 07:00")
        try shop.done("do", "absent", "Smith", "--from", "Tue 07:00", "--until", "Fri 07:00")
        try shop.done(
            "do", "book", "1043", "--customer", "X", "--promise", "Wed 12:00", "--arrival",
            "Wed 10:00", "--job", "Oil", "--frt", "1.6")
        try shop.done(
            "do", "book", "1044", "--customer", "Y", "--promise", "Thu 16:00", "--arrival",
            "Thu 07:00", "--waiting", "--job", "Oil", "--frt", "3")
        let moved = try shop.done("do", "move-appointment", "1044", "--at", "Wed 09:30")
        #expect(moved.hasSuffix("would make late: 1043\n"), "\(moved)")
    }

    @Test func `a car that is here, a visit that is off and a time that has passed are refused`()
        throws
    {
        let shop = try booked()
        let move = ["do", "move-appointment"]
        #expect(
            shop.line(try shop.run(move + ["1041", "--at", "Wed 10:00"]))
                == "1041 is already checked in.")
        #expect(
            shop.line(try shop.run(move + ["1042", "--at", "2026-11-23T08:00"])).contains("passed"))
        #expect(
            shop.line(try shop.run(move + ["1042", "--at", "Tue 09:00"]))
                == "1042 is expected Tue 09:00 already; name another time.")
        #expect(
            shop.line(
                try shop.run(
                    move + ["1042", "--at", "Wed 10:00", "--as", "Bates", "--role", "technician"])
            )
            .contains("technician"))
        try shop.done("do", "cancel", "1042", "--reason", "sold")
        #expect(
            shop.line(try shop.run(move + ["1042", "--at", "Wed 10:00"])).contains("Cancelled"))
        #expect(shop.line(try shop.run(move + ["99", "--at", "Wed 10:00"])).contains("99"))
    }

    @Test func `a time when the shop is closed is taken, and that is said`() throws {
        let shop = try booked()
        let run = try shop.run([
            "do", "move-appointment", "1042", "--at", "Sun 10:00", "--promise", "+10000",
        ])
        #expect(run.status == 0 && run.out.hasPrefix("1042 comes Sun 29 Nov 10:00"), "\(run.err)")
        #expect(shop.line(run) == "Sun 10:00: The shop is closed then.")
    }
}
