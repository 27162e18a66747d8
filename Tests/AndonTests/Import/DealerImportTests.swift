import Testing

@testable import andon

struct DealerImportTests {
    /// Each commit begins with a copy of the board, so that their sizes together are the cost.
    @Test(arguments: [1_000, 50_000, 800_000])
    func `the copies that an import takes stay in proportion to its rows`(_ rows: Int) {
        var (done, copied) = (0, 0)
        while done < rows {
            copied += done
            done += DealerImport.batch(after: done)
        }
        #expect(copied <= 5 * rows, "\(copied) orders copied for \(rows)")
    }

    private func rows(_ count: Int, from first: Int = 5000) -> String {
        "ro,arrival,promised,customer,plate,job,frt_hours,skill\n"
            + (first..<first + count).map {
                "\($0),2026-11-23T08:00,2026-11-24T12:00,Ana,AB \($0),Oil,0.7,1\n"
            }.joined()
    }

    @Test func `more orders than go into one commit all go in`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write("many.csv", rows(600))
        let report = try shop.document("import", file)["files"][0]
        #expect(report["new"].number == 600 && report["bad"].number == 0)
        #expect(try shop.document("status")["orders"].elements.count == 600)
        #expect(try shop.document("import", file)["files"][0]["unchanged"].number == 600)
    }

    @Test func `an order of several rows goes in whole or not at all`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write(
            "day.csv",
            rows(1) + "5000,2026-11-23T08:00,2026-11-24T12:00,Ana,AB 5000,Brakes,lots,1\n")
        let run = try shop.run(["import", file, "--json"])
        #expect(run.status == 1)
        let report = try Document(run.out)["files"][0]
        #expect(report["bad"].number == 2 && report["new"].number == 0)
        #expect(
            report["problems"].elements.compactMap { $0["code"].text }.sorted() == [
                "left-out", "malformed",
            ])
        #expect(try shop.document("status")["orders"].elements.isEmpty)
    }

    @Test func `an import is held against the role, row by row`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write("day.csv", rows(2))
        let run = try shop.run(["import", file, "--role", "parts", "--json"])
        #expect(run.status == 1)
        let report = try Document(run.out)["files"][0]
        #expect(report["bad"].number == 2 && report["new"].number == 0)
        #expect(run.out.contains("The role parts may not do this; these may: advisor, manager."))
        try shop.done("import", file, "--role", "manager")
        #expect(try shop.document("status")["orders"].elements.count == 2)
    }

    @Test func `what the board knows otherwise stays and is told`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write("day.csv", rows(1))
        try shop.done("import", file)
        let other = try shop.home.write(
            "other.csv", rows(1).replacing("T12:00", with: "T13:00").replacing(",1\n", with: ",2\n")
        )
        let out = try shop.done("import", other)
        #expect(
            out.contains(
                "5000 differs and stays as it is: promised: 2026-11-24T12:00, in the file "
                    + "2026-11-24T13:00; skill of job 1: 1, in the file 2"))
        #expect(try shop.order("5000")["promised"].text == "2026-11-24T12:00:00+01:00")
        let data = try shop.document("import", other)["files"][0]
        #expect(data["differing"].number == 1)
        #expect(data["differences"][1]["job"].number == 1)
        #expect(data["differences"][0]["taken"].flag == false)
    }

    @Test func `a technician's hours follow the file`() throws {
        let shop = try ShopOnDisk.opened()
        func staff(_ text: String) throws -> Document {
            let file = try shop.home.write(
                "staff.csv", "technician,skill,shift,lunch,absent\n" + text)
            return try shop.document("import", file)["files"][0]
        }
        #expect(try staff("Bob,2,,,\n")["new"].number == 1)
        shop.time = "2026-11-23T15:30"
        #expect(try shop.document("status")["technicians"][0]["state"].text == "free")
        #expect(try staff("Bob,2,07:00-15:00,,2026-11-24\n")["changed"].number == 1)
        #expect(try shop.document("status")["technicians"][0]["state"].text == "off-shift")
        shop.time = "2026-11-24T08:00"
        #expect(try shop.document("status")["technicians"][0]["state"].text == "away")
    }

    @Test func `an order that left the board is not opened again`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write("day.csv", rows(1))
        try shop.done("import", file)
        try shop.done("do", "cancel", "5000")
        shop.time = "2026-11-27T08:00"
        #expect(try shop.document("import", file)["files"][0]["unchanged"].number == 1)
        #expect(try shop.document("status")["orders"].elements.isEmpty)
    }

    @Test func `a store without a shop gets one`() throws {
        let shop = try ShopOnDisk()
        let file = try shop.home.write("staff.csv", "technician,skill\nBob,3\n")
        let first = try shop.document("import", file)
        #expect(first["position"].number == 2)
        #expect(try shop.document("status")["shop"].text == "Workshop")
    }

    private static let calendar = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:a@bookings
        DTSTART;TZID=W. Europe Standard Time:20261124T090000
        DTEND;TZID=W. Europe Standard Time:20261124T100000
        SUMMARY:Oil
        DESCRIPTION:Customer: Ana\\nPlate: AB 1
        END:VEVENT
        BEGIN:VEVENT
        UID:b@bookings
        DTSTART:20261124T120000Z
        DTEND:20261124T130000Z
        SUMMARY:Brakes
        DESCRIPTION:Plate: AB 2
        END:VEVENT
        END:VCALENDAR

        """

    @Test func `a calendar is taken in, and a second time changes nothing`() throws {
        let shop = try ShopOnDisk.opened()
        let file = try shop.home.write("visits.ics", Self.calendar)
        let dry = try shop.run(["import", file, "--dry-run"])
        let run = try shop.run(["import", file])
        #expect(run.status == 1)
        #expect(shop.line(run) == "events that did not go in: 1; the report lists them")
        let report = """
            visits.ics: appointments, UTF-8, events 2
              new 1, unchanged 0, differing 0, left out 0, bad events 1
              line 9 (Brakes, 2026-11-24T13:00): missing: customer; add lines like “customer: …” \
            to the event; --columns maps names

            """
        #expect(run.out == report && dry.out == report + "Dry run: nothing was stored\n")
        let order = try #require(try shop.document("status")["orders"].elements.first)
        #expect(order["state"].text == "booked" && order["customer"].text == "Ana")
        #expect(order["promised"].text == "2026-11-24T16:00:00+01:00")
        let before = try shop.done("export", "events")
        #expect(try shop.run(["import", file]).out.contains("new 0, unchanged 1, differing 0"))
        #expect(try shop.done("export", "events") == before)
    }

    @Test func `an event that has moved is told until its appointment is moved`() throws {
        let shop = try ShopOnDisk.working()
        func take(_ text: String) throws -> Document {
            let file = try shop.home.write("visits.ics", text)
            return try Document(try shop.run(["import", file, "--json"]).out)["files"][0]
        }
        _ = try take(Self.calendar)
        let moved = Self.calendar.replacing("T090000", with: "T083000")
            .replacing("20261124T100000", with: "20261124T093000")
        let told = try take(moved)
        #expect(told["differing"].number == 1 && told["new"].number == 0)
        let number = try #require(told["differences"][0]["subject"].text)
        #expect(number.hasPrefix("C") && told["differences"][0]["column"].text == "arrival")
        try shop.done("do", "move-appointment", number, "--at", "2026-11-24T08:30")
        #expect(try take(moved)["unchanged"].number == 1)
        shop.time = "2026-11-24T14:00"
        #expect(try take(moved)["left_out"].number == 1)
        let off = moved.replacing("UID:a", with: "STATUS:CANCELLED\nUID:a")
        #expect(try take(off)["problems"][0]["code"].text == "event-cancelled-order-open")
    }
}
