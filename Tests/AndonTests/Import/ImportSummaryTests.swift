import Phrases
import Reports
import Testing
import WorkshopCore

@testable import DealerFiles
@testable import andon

struct ImportSummaryTests {
    private func report() throws -> ImportReport {
        let csv = "technician,skill,team\nBob,3,a\nEve,9,b\n"
        var report = ImportReport(
            name: "staff.csv", result: try DealerFileReader.read(Array(csv.utf8), zone: .utc))
        report.declined = [.init(subject: "Bob", lines: [2], reason: "Too late.")]
        report.disagreements = [
            .init(
                subject: "Ann", isTaken: true,
                differences: [.init(column: .shift, board: "", file: "07:00-16:00")])
        ]
        return report
    }

    @Test func `a person reads what became of each row`() throws {
        let summary = ImportSummary(language: .english)
        #expect(
            summary.lines([try report()], isDry: true) == [
                "staff.csv: staff, UTF-8, rows 2",
                "  new 0, changed 0, unchanged 0, differing 0, bad rows 2",
                "  ignored columns: team", "  line 3, skill: “9” does not fit; write it like 1…4",
                "  line 2: Too late.",
                "  Ann changed: shift: nothing, in the file 07:00-16:00",
                "Dry run: nothing was stored",
            ])
    }

    @Test func `a row that was taken with a circle stands apart from the bad ones`() throws {
        let csv = """
            ro,plate,arrival,promised,customer,job,frt_hours,after,skill
            1,P,2026-11-23T08:00,2026-11-23T15:00,A,Oil,1,2,1
            1,P,2026-11-23T08:00,2026-11-23T15:00,A,Brakes,1,1,1
            2,Q,2026-11-23T08:00,2026-11-23T15:00,B,Oil,x,,1

            """
        let result = try DealerFileReader.read(Array(csv.utf8), zone: .utc)
        let report = ImportReport(name: "o.csv", result: result)
        let lines = ImportSummary(language: .english).lines([report], isDry: false).dropFirst(2)
        #expect(
            Array(lines) == [
                "  line 4, frt_hours: “x” does not fit; write it like 1.8 (0.1…100)",
                "  remarks:",
                "    line 2, after: jobs 1, 2 wait for each other: "
                    + "they cannot be planned like that",
            ])
    }

    @Test func `the same in Chinese, line by line`() throws {
        let lines = ImportSummary(language: .simplifiedChinese).lines([try report()], isDry: true)
        #expect(lines.count == 7 && lines.allSatisfy { $0.contains { $0 >= "一" } })
    }

    @Test func `as data it is complete`() throws {
        let document = ImportSummary(language: .english).document([try report()], isDry: false)
        let file = try Document(document.document)["files"][0]
        #expect(
            file["problems"].elements.compactMap { $0["code"].text } == ["malformed", "refused"])
        #expect(file["differences"][0]["subject"].text == "Ann")
        #expect(file["ignored_columns"].texts == ["team"])
    }

    @Test func `a report is cut with a count`() throws {
        let rows = (1...300).map { "\($0),soon,soon,A,P,Oil,1\n" }.joined()
        let text = "ro,arrival,promised,customer,plate,job,frt_hours\n" + rows
        let result = try DealerFileReader.read(Array(text.utf8), zone: .utc)
        let report = ImportReport(name: "x.csv", result: result)
        let lines = ImportSummary(language: .english).lines([report], isDry: false)
        let told = ImportSummary.toldLines
        #expect(report.errors.count == 600)
        #expect(lines.contains("  … and \(600 - told) more"))
        #expect(lines.count < 2 * told + 10)
        let data = ImportSummary(language: .english).document([report], isDry: false).document
        #expect(try Document(data)["files"][0]["problems_not_told"].number == 0)
    }

    @Test func `events that are left out have a line for each reason`() throws {
        let events = (1...12).map { "BEGIN:VEVENT\nUID:\($0)\nRRULE:X\nEND:VEVENT\n" }
        let text = "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
        let result = try DealerFileReader.read(Array(text.utf8), zone: .utc)
        let report = ImportReport(name: "x.ics", result: result)
        #expect(
            ImportSummary(language: .english).lines([report], isDry: false) == [
                "x.ics: appointments, UTF-8, events 12",
                "  new 0, unchanged 0, differing 0, left out 12, bad events 0", "  left out:",
                "    line 2, 6, 10, 14, 18, 22, 26, 30, 34, 38, …: the event repeats or is for "
                    + "whole days, and names neither car nor customer",
            ])
        let data = ImportSummary(language: .english).document([report], isDry: false).document
        #expect(data.contains("\"severity\": \"omission\"") && data.contains("event-no-visit"))
    }
}
