import ArgumentParser
import Testing
import WorkshopCore

@testable import andon

struct ValuesTests {
    @Test func `codes are read in either case, skills from 1 to 4`() {
        #expect(StoppageCode(argument: "c") == .parts)
        #expect(StoppageCode(argument: "E") == nil)
        #expect(Skill(argument: "4") == Skill(4))
        #expect(Skill(argument: "5") == nil && Skill(argument: "x") == nil)
    }

    @Test func `hours and stretches of the day are read as the board reads them`() {
        #expect(TypedHours(argument: "1.8")?.minutes == Minutes(108))
        #expect(TypedHours(argument: "1,8")?.minutes == Minutes(108))
        #expect(TypedHours(argument: "long") == nil)
        let shift = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
        #expect(TypedDaySpan(argument: "07:00-16:00")?.span == shift)
        #expect(TypedDaySpan(argument: "7:00 - 16:00")?.span == shift)
        #expect(TypedDaySpan(argument: "16:00-07:00") == nil)
    }

    @Test func `other words are those of the data`() {
        #expect(Channel(argument: "in-person") == .inPerson)
        #expect(Answer(argument: "agreed") == .agreed)
        #expect(PartState(argument: "ordered") == .ordered)
        #expect(Answer(argument: "maybe") == nil)
    }

    @Test func `what a job comes after is numbers, a dash or nothing`() {
        #expect(TypedPredecessors(argument: "1, 2")?.value == Predecessors([1, 2]))
        #expect(TypedPredecessors(argument: "-")?.value == .beside)
        #expect(TypedPredecessors(argument: " ").map { $0.value == nil } == true)
        #expect(TypedPredecessors(argument: "first") == nil)
    }
}
