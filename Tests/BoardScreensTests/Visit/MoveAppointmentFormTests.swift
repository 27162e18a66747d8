import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct MoveAppointmentFormTests {
    private let moreau = Actor("Moreau")
    private let id = OrderID("1071")

    private func open(_ sample: SampleBoard) -> Form? {
        if let form = sample.board.overlay as? Form { form } else { nil }
    }

    /// The form of 1071, which is to be confirmed and expected on another day.
    private func opened(_ language: Language = .english) throws -> SampleBoard {
        var sample = try SampleBoard(language, actor: moreau)
        sample.type("W")
        sample.press(.tab, .tab)
        sample.type("m")
        return sample
    }

    @Test func `m offers the three best times but the one that it has, each with its promise`()
        throws
    {
        let sample = try opened()
        let form = try #require(open(sample))
        #expect((form.kind as? MoveAppointmentForm)?.order == id)
        let slots = try #require(form.proposal?.slots)
        #expect(slots.count == 3)
        let order = try #require(sample.board.workshop.order(id))
        #expect(!slots.map(\.arrival).contains(order.expectedArrival))
        let promise = try #require(slots.first?.promise?.time)
        #expect(form.text(.fieldNewPromise) == sample.board.written(promise))
        #expect(form.text(.fieldTold) == order.sheet.customer)
        #expect(form.kind.remark(on: form, on: sample.board)?.contains("comparable") == true)
        #expect(sample.effects.isEmpty)
    }

    @Test func `Enter moves it to the time that was chosen, with whom it was agreed`() throws {
        var sample = try opened()
        let slot = try #require(open(sample)?.proposal?.slots.dropFirst().first)
        sample.press(.right, .tab, .tab, .tab, .right, .enter)
        guard
            case .perform(.visit(.moveAppointment(id, to: let time, let telling)))? = sample.effects
                .last
        else {
            Issue.record("\(sample.effects)")
            return
        }
        #expect(time == slot.arrival && telling.proposed == slot.promise?.time)
        #expect(telling.channel == .inPerson && telling.answer == .agreed)
        try sample.carryOut()
        #expect(sample.board.workshop.order(id)?.expectedArrival == slot.arrival)
        sample.type("u")
        #expect(sample.effects.count == 1)
    }

    @Test func `another time is written, weighed, and says what it would break`() throws {
        var sample = try opened()
        sample.press(.left, .tab)
        sample.type("Tue 10:15")
        sample.press(.tab)
        let form = try #require(open(sample))
        let other = try #require(form.proposal?.other)
        #expect(sample.board.written(other.arrival).hasSuffix("10:15"))
        #expect(form.text(.fieldNewPromise) == other.promise.map { sample.board.written($0.time) })
    }

    @Test(arguments: Language.all) func `a car that is here and a foreman are told why not`(
        language: Language
    ) throws {
        var sample = try SampleBoard(language, actor: moreau)
        sample.board.open(OrderID("1042"))
        _ = sample.board.run(.moveAppointment)
        #expect(open(sample) == nil)
        #expect(sample.board.notice?.text.contains("1042") == true)
    }

    @Test func `a time that has passed keeps the form open`() throws {
        var sample = try opened()
        sample.press(.left, .tab)
        sample.type("2026-11-23 08:00")
        sample.press(.tab, .enter)
        #expect(open(sample) != nil && sample.effects.isEmpty)
    }
}
