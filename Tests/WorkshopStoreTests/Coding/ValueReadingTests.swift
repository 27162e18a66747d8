import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ValueReadingTests {
    private func values(_ text: String) throws -> Values {
        Values(tape: try JSONTape(text.utf8), node: 0)
    }

    @Test func `an optional value may be missing or null`() throws {
        for text in [#"{"number":"9","quantity":2}"#, #"{"job":null,"number":"9","quantity":2}"#] {
            #expect(try values(text).partRequest() == PartRequest(number: "9", quantity: 2))
        }
        let full = try values(#"{"job":1,"number":"9","quantity":2}"#).partRequest()
        #expect(full == PartRequest(number: "9", quantity: 2, job: 1))
    }

    @Test func `a skill out of range is moved into it as everywhere`() throws {
        let line = try values(
            #"{"description":"d","flatRate":5,"kind":"repair","skill":9}"#
        ).jobLine()
        #expect(line.skill == Skill(clamping: 4))
    }

    @Test(arguments: [
        #"{"description":"d","flatRate":5,"kind":"magic","skill":1}"#,
        #"{"description":"d","flatRate":5,"kind":"repair"}"#,
        #"{"description":1,"flatRate":5,"kind":"repair","skill":1}"#,
    ])
    func `a line that does not fit is not read`(text: String) throws {
        let values = try values(text)
        #expect(throws: Unfit.self) { try values.jobLine() }
    }

    @Test func `spans and times are read`() throws {
        let span = try values(#"{"from":1000,"until":2000}"#).span()
        #expect(span.milliseconds == 1000)
        let hours = try values(#"{"from":420,"until":960}"#).daySpan()
        #expect(hours == DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
    }
}
