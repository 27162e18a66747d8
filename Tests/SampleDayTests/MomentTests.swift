import Testing
import WorkshopCore

@testable import SampleDay

struct MomentTests {
    @Test func `a literal reads like a clock`() {
        let moment: Moment = 1330
        #expect(moment.time == TimeOfDay(13, 30))
        #expect(moment.date == .today)
    }

    @Test func `before and after are the open days next to the day`() {
        let monday = Scene(on: FoldedDay.monday, in: .utc, language: .english)
        #expect(monday.day(.before) == FoldedDay.monday + -2)
        #expect(monday.instant(.after(800)) == FoldedDay.at(8, 0, daysLater: 1))
    }

    @Test func `the shop is open on a Sunday only when the day is one`() {
        let sunday = Scene(on: FoldedDay.monday + 6, in: .utc, language: .english)
        #expect(sunday.settings.weekdays.contains(.sunday))
        let monday = Scene(on: FoldedDay.monday, in: .utc, language: .english)
        #expect(!monday.settings.weekdays.contains(.sunday))
    }
}
