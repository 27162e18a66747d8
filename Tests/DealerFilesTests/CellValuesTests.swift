import Testing
import WorkshopCore

@testable import DealerFiles

struct CellValuesTests {
    @Test(arguments: [
        ("1.8", 108), ("1,8", 108), ("0.1", 6), ("2", 120), ("0.75", 45), ("2.05", 123),
        ("0.125", 8), ("100", 6000), ("0.7", 42), ("2.9", 174), ("01.0", 60),
    ])
    func `hours become minutes exactly`(text: String, minutes: Int) {
        #expect(CellValues.hours(text) == Minutes(minutes))
    }

    @Test func `every tenth of an hour up to the limit is six minutes more`() {
        for tenths in 1...1000 {
            #expect(CellValues.hours("\(tenths / 10).\(tenths % 10)") == Minutes(tenths * 6))
        }
    }

    @Test(arguments: ["", "0", "-1", "1.", ".5", "1.8.1", "1e2", "abc", "100.1", "99999999", "1 8"])
    func `other numbers are no flat-rate time`(text: String) {
        #expect(CellValues.hours(text) == nil)
    }

    @Test func `skills are one digit from 1 to 4`() {
        #expect(
            ["0", "1", "4", "5", "x", "-1"].map { CellValues.skill($0)?.level } == [
                nil, 1, 4, nil, nil, nil,
            ])
    }

    @Test func `yes and no are read in both languages`() {
        #expect(["yes", "Y", "TRUE", "1", "是"].allSatisfy { CellValues.yesNo($0) == true })
        #expect(["no", "N", "False", "0", "否"].allSatisfy { CellValues.yesNo($0) == false })
        #expect(CellValues.yesNo("maybe") == nil)
    }

    @Test func `a mail address is one that a message can go to`() {
        #expect(CellValues.mail("Ana@Example.com") == "ana@example.com")
        #expect(
            ["", "ana", "ana@", "a b@c.de", "139 1234 5678"].allSatisfy {
                CellValues.mail($0) == nil
            })
    }

    @Test func `a category names a kind of work`() {
        #expect(CellValues.jobKind("Repair") == .repair)
        #expect(CellValues.jobKind("召回") == .campaign)
        #expect(CellValues.jobKind("detailing") == nil)
    }

    @Test func `an order number has no space and no stroke`() {
        #expect(CellValues.orderNumber("R-1041") == OrderID("R-1041"))
        #expect(CellValues.orderNumber("1041/2") == nil)
        #expect(CellValues.orderNumber("10 41") == nil)
    }

    @Test func `parts come with their quantities`() throws {
        let parts = try #require(CellValues.parts("28800-31520 x1; 04465 33471 X12；A;; A x2"))
        #expect(parts.map(\.number) == ["28800-31520", "04465 33471", "A"])
        #expect(parts.map(\.quantity) == [1, 12, 3])
        #expect(CellValues.parts("A x0") == nil)
        #expect(CellValues.parts("A x-1") == nil)
        #expect(CellValues.parts("A x10000") == nil)
        #expect(CellValues.parts("A x9999; A") == nil)
    }

    @Test func `absences are days, ranges and stretches of a day`() throws {
        let found = CellValues.absences(
            "2026-11-23; 2026-11-24..2026-11-25;2026-11-26T13:00-15:00; 2026-11-23",
            in: ExportFile.zone)
        #expect(
            found == [
                Span(from: try ExportFile.instant(23, 0), until: try ExportFile.instant(24, 0)),
                Span(from: try ExportFile.instant(24, 0), until: try ExportFile.instant(26, 0)),
                Span(from: try ExportFile.instant(26, 13), until: try ExportFile.instant(26, 15)),
            ])
    }

    @Test(arguments: [
        "23.11.", "2026-11-25..2026-11-23", "2026-11-23T15:00-13:00", "2026-02-30", "yes",
        "2026-11-23T13:00", "2026-11-23..",
    ])
    func `other absences are refused`(text: String) {
        #expect(CellValues.absences(text, in: ExportFile.zone) == nil)
    }

    @Test func `a stretch of the day may have blanks and a dash`() {
        let morning = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(12, 30))
        #expect(CellValues.dayStretch("07:00 – 12:30") == morning)
        #expect(CellValues.dayStretch("7:00-12:30") == morning)
        #expect(CellValues.dayStretch("12:30-07:00") == nil)
    }
}
