import Testing
import WorkshopCore

@testable import DealerFiles

struct CalendarEventTests {
    private func told(_ lines: [String]) throws -> [String] {
        try CalendarSample.read(Array(CalendarSample.text([lines]).utf8)).told
    }

    @Test(arguments: [
        (["DTSTART;VALUE=DATE:20261124"], "line 2: the event is for whole days"),
        (["DTSTART:20261124T090000", "RRULE:FREQ=DAILY"], "line 2: the event repeats"),
        (["DTSTART:20261124T090000", "RDATE:20261125T090000"], "line 2: the event repeats"),
        (
            ["DTSTART:20261124T090000", "RECURRENCE-ID:20261123T090000"],
            "line 2: the event repeats"
        ),
        ([], "line 2: the event has no DTSTART"),
        (["DTSTART:soon"], "line 2: ‘soon’ is no value of DTSTART"),
        (["DTSTART:20261124T090000", "DTEND:x"], "line 2: ‘x’ is no value of DTEND"),
        (["DTSTART:20261124T090000", "DURATION:1h"], "line 2: ‘1h’ is no value of DURATION"),
        (["DTSTART;TZID=Mars:20261124T090000"], "line 2: there is no time zone ‘Mars’"),
        (["DTSTART:20261124T090000"], "line 2: the event lacks frt_hours"),
        (
            ["DTSTART:20261124T090000", "DTEND:20261124T080000"],
            "line 2: the event lacks frt_hours"
        ),
        (
            ["DTSTART:20261124T090000", "DTEND:20261126T090000"],
            "line 2: the event lacks frt_hours"
        ),
    ])
    func `an event that cannot be booked is told`(_ times: [String], _ says: String) throws {
        let lines = ["UID:1", "SUMMARY:Oil", #"DESCRIPTION:Customer: Mei Tan\nPlate: SVY 972"#]
        #expect(try told(lines + times) == [says])
    }

    @Test func `all that is lacking is told in one line`() throws {
        let lines = ["UID:1", "DTSTART:20261124T090000", "DESCRIPTION:Plate: \u{200B}"]
        #expect(try told(lines) == ["line 2: the event lacks customer, plate, job, frt_hours"])
    }

    @Test func `values of columns are checked as in any file`() throws {
        let description = #"Customer: E\nPlate: A\nSkill: 9\nFRT hours: lots\nPromised: noon"#
        #expect(
            try told(CalendarSample.lines("1", description: description)) == [
                "line 2, promised: ‘noon’ is not a time like 2026-11-23T13:00",
                "line 2, frt_hours: ‘lots’ is not hours like 1.8 (0.1…100)",
                "line 2, skill: ‘9’ is not a skill 1…4",
            ])
        let hostile = CalendarSample.lines("1", summary: "Oil\u{1B}[31m\u{202E}")
        #expect(
            try told(hostile) == ["line 2, job: 2 control or invisible characters were taken out"])
        let early = CalendarSample.lines(
            "1", description: #"Customer: E\nPlate: A\nPromised: 2026-11-24T08:00"#)
        #expect(try told(early).first?.contains("before the arrival") == true)
    }

    @Test(arguments: [("PT1M", 1), ("PT50M", 50), ("PT1H7M", 67), ("PT24H", 1440)])
    func `the length of an event is its flat-rate time to the minute`(
        _ length: String, _ minutes: Int
    ) throws {
        let lines = CalendarSample.lines("1", length: length)
        let result = try CalendarSample.read(Array(CalendarSample.text([lines]).utf8))
        #expect(result.problems.isEmpty)
        #expect(result.orders.first?.sheet.jobs.map(\.flatRate) == [Minutes(minutes)])
    }

    @Test func `a job that is named leaves the summary to the notes`() throws {
        let lines = CalendarSample.lines(
            "1", summary: "Booking 77", description: #"Customer: A\nPlate: B\nJob: Brakes\nx"#)
        let sheet = try #require(
            try CalendarSample.read(Array(CalendarSample.text([lines]).utf8)).orders.first?.sheet)
        #expect(sheet.jobs.map(\.description) == ["Brakes"] && sheet.notes == "Booking 77; x")
    }

    @Test func `a category that nobody knows is left out, and a room is no customer`() throws {
        let lines = CalendarSample.lines(
            "1", description: "Plate: B", "CATEGORIES:VIP", "CATEGORIES:red,Repair",
            "ATTENDEE;CUTYPE=ROOM;CN=Bay 1:mailto:bay@example.com",
            "ATTENDEE;CN=Ana:mailto:not an address")
        let result = try CalendarSample.read(Array(CalendarSample.text([lines]).utf8))
        let sheet = try #require(result.orders.first?.sheet)
        #expect(result.problems.isEmpty)
        #expect(sheet.jobs[0].kind == .repair && sheet.customer == "Ana" && sheet.mail == nil)
    }
}
