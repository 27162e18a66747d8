import Testing

struct AppointmentsCommandTests {
    private func shop() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done("shop", "--productivity", "90", "--appointments", "80")
        try shop.done(
            "do", "book", "1042", "--customer", "Liam", "--plate", "LDH 513", "--promise",
            "2026-11-24T16:00", "--arrival", "2026-11-24T09:30", "--job", "Oil", "--frt", "1.0",
            "--kind", "repair", "--wash")
        return shop
    }

    @Test func `the document holds the bucket by day, quarter and skill`() throws {
        let document = try Document(try shop().done("appointments", "--days", "2", "--json"))
        #expect(document["productivity_percent"].number == 90)
        let days = document["days"].elements
        #expect(days.map { $0["day"].text } == ["2026-11-23", "2026-11-24"])
        let quarter = days[1]["quarters"].elements[1]["skills"].elements[0]
        // Open from 7 to 16 without a break of its own: a quarter is 135 minutes, in which the
        // second ends at 11:30; three technicians × 135 × 0.9 = 364, × 0.8 = 291.
        #expect(quarter["capacity_minutes"].number == 364)
        #expect(quarter["bookable_minutes"].number == 291)
        #expect(quarter["booked_minutes"].number == 60)
        #expect(days[1]["repair_minutes"].number == 60)
        #expect(days[1]["appointments"].elements.map { $0["ro"].text } == ["1042"])
        #expect(document["to_confirm"].elements.map { $0["days_left"].number } == [1])
    }

    @Test func `the page is a table of what is booked and left`() throws {
        let out = try shop().done("appointments", "--days", "2")
        #expect(out.contains("Tue 24 Nov") && out.contains("1.0h"))
    }

    @Test func `days out of range are wrong usage`() throws {
        let run = try shop().run(["appointments", "--days", "0"])
        #expect(run.status == 2 && run.err.contains("1 to 60"))
        #expect(
            try shop().refused("shop", "--productivity", "900").contains("900%"))
    }

    @Test func `who did not come stands with who calls`() throws {
        let shop = try shop()
        try shop.done("do", "no-show", "1042", "--owner", "Clarke")
        let document = try Document(try shop.done("appointments", "--json"))
        #expect(document["no_shows"].elements.map { $0["owner"].text } == ["Clarke"])
    }
}
