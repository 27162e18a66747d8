import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct CourseTests {
    private let calendar = ShopSettings.plain.workingTime(in: .utc)

    private func clock() -> WorkedClock { WorkedClock(calendar, from: "8:00") }

    @Test func `a wait costs the minutes in which the shop works`() {
        var (course, clock) = (Course(from: "11:00"), clock())
        course.wait(.part("11213", eta: "14:00"), until: "14:00", "1", &clock)
        #expect(course.end == "14:00")
        #expect(course.links.map(\.cost) == [Minutes(120)])
        #expect(course.links.first?.job == "1")
        course.wait(.part("11213", eta: "13:00"), until: "13:00", "1", &clock)
        #expect(course.links.count == 1 && course.end == "14:00")
    }

    @Test func `a wait in which nobody works is the night's or the break's`() {
        var (course, clock) = (Course(from: "12:00"), clock())
        course.wait(.waitsForTechnician("Smith", until: "13:00"), until: "13:00", "1", &clock)
        #expect(course.links.map(\.reason) == [.offHours(until: "13:00")])
        #expect(course.links.map(\.cost) == [.zero])
    }

    @Test func `what goes on after a night says so`() {
        var course = Course(from: "15:30")
        course.pass(.inWork("Smith", until: "+1 7:30"), until: "+1 7:30", "1", by: calendar)
        #expect(
            course.links.map(\.reason)
                == [.inWork("Smith", until: "+1 7:30"), .offHours(until: "+1 7:00")])
        #expect(course.end == "+1 7:30")
        var short = Course(from: "11:30")
        short.pass(.inWork("Smith", until: "13:30"), until: "13:30", "1", by: calendar)
        #expect(short.links.count == 1)
    }

    @Test func `what nobody knows the end of takes no time and stays on record`() {
        var course = Course(from: "8:00")
        course.waitWithoutEnd(.authorisation, "1")
        course.waitWithoutEnd(.part("11213", eta: nil), "1")
        #expect(course.end == "8:00" && course.isPossible)
        #expect(course.openEnd?.reason == .authorisation)
        #expect(course.links.count == 2)
    }

    @Test func `what is not known of another job comes in its place`() {
        var (course, other) = (Course(from: "8:00"), Course(from: "8:00"))
        course.pass(.inWork("Smith", until: "9:00"), until: "9:00", "1/1", by: calendar)
        other.waitWithoutEnd(.authorisation, "1/2")
        course.take(openEndOf: other)
        #expect(course.openEnd?.job == "1/2")
        #expect(
            course.links.map(\.reason) == [.authorisation, .inWork("Smith", until: "9:00")])
        course.take(openEndOf: other)
        #expect(course.links.count == 2)
        var later = Course(from: "9:30")
        later.waitWithoutEnd(.part("11213", eta: nil), "1/3")
        var first = Course(from: "8:00")
        first.pass(.inWork("Smith", until: "9:00"), until: "9:00", "1/1", by: calendar)
        first.take(openEndOf: later)
        #expect(first.links.map(\.job) == ["1/1", "1/3"])
    }

    @Test func `what cannot be done has no end`() {
        var course = Course(from: "8:00")
        course.giveUp(.nobodyCan(.basic), "1")
        #expect(!course.isPossible && course.openEnd?.reason == .nobodyCan(.basic))
    }

    @Test func `two ways join to the later one, with what is unknown of either`() {
        var first = Course(from: "7:00")
        first.waitWithoutEnd(.authorisation, nil)
        var second = Course(from: "7:00")
        second.append(
            ForecastLink(reason: .wash, span: Span(from: "7:00", until: "8:00"), job: nil))
        var joined = first
        joined.join(second)
        #expect(joined.end == "8:00" && joined.openEnd?.reason == .authorisation)
        second.join(first)
        #expect(second.openEnd == joined.openEnd && second.end == joined.end)
    }
}
