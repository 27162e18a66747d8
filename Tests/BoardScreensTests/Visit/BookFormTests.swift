import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct BookFormTests {
    /// The form with everything that has to be filled in, its cursor behind the jobs.
    private func filled(_ sample: inout SampleBoard, jobs: String = "Front brakes 1.2 2") {
        sample.type("W")
        sample.type("*")
        sample.press(.tab)
        sample.type("Ana Lopez")
        sample.press(.tab)
        sample.type("0207 946 0001")
        sample.press(.tab)
        sample.type("REW 595")
        sample.press(.tab, .tab)
        sample.type(jobs)
        sample.press(.tab)
    }

    private func open(_ sample: SampleBoard) -> Form? {
        if let form = sample.board.overlay as? Form { form } else { nil }
    }

    @Test func `the three best times are proposed with the promise that is safe`() throws {
        var sample = try SampleBoard(actor: Actor("Moreau"))
        filled(&sample)
        let form = try #require(open(sample))
        let proposal = try #require(form.proposal)
        #expect(proposal.slots.count == 3)
        #expect(proposal.slots.allSatisfy { $0.arrival >= SampleBoard.at(13, 30) })
        let first = try #require(proposal.slots.first?.promise)
        #expect(form.text(.fieldNewPromise) == sample.board.written(first.time))
        #expect(form.kind.remark(on: form, on: sample.board)?.contains("comparable") == true)
    }

    @Test func `Enter books the order at the time that was chosen`() throws {
        var sample = try SampleBoard(actor: Actor("Moreau"))
        filled(&sample)
        let slot = try #require(open(sample)?.proposal?.slots.dropFirst().first)
        sample.press(.tab, .tab, .tab, .right)
        #expect(open(sample)?.text(.fieldNewPromise).isEmpty == false)
        sample.press(.enter)
        guard case .perform(.visit(.book(let id, let sheet)))? = sample.effects.last else {
            Issue.record("\(sample.effects)")
            return
        }
        #expect(Int(id.text) ?? 0 > 1_078)
        #expect(sheet.arrival == slot.arrival && sheet.appointment == slot.arrival)
        #expect(sheet.promise == slot.promise?.time)
        #expect(sheet.customer == "Ana Lopez" && sheet.advisor == "Moreau")
        #expect(sheet.jobs.map(\.flatRate) == [Minutes(72)])
    }

    @Test(arguments: Language.all) func `Enter books no time that has not been on the screen`(
        _ language: Language
    ) throws {
        var sample = try SampleBoard(language, actor: Actor("Moreau"))
        filled(&sample)
        sample.press(.backTab)
        sample.type("; Wipers 0.2")
        sample.press(.enter)
        #expect(sample.effects.isEmpty)
        #expect(open(sample)?.problem == sample.board.words(.slotJustFound))
        sample.press(.enter)
        guard case .perform(.visit(.book))? = sample.effects.last else {
            Issue.record("\(sample.effects)")
            return
        }
    }

    @Test func `a time at which the shop is closed is said so`() throws {
        var sample = try SampleBoard(actor: Actor("Moreau"))
        filled(&sample)
        sample.press(.tab, .tab, .tab, .left, .tab)
        sample.type("Sun 10:00")
        sample.press(.tab)
        let form = try #require(open(sample))
        #expect(
            form.kind.remark(on: form, on: sample.board)?.contains("▼ The shop is closed then.")
                == true)
    }

    @Test func `another time can be asked for, and is weighed`() throws {
        var sample = try SampleBoard(actor: Actor("Moreau"))
        filled(&sample)
        sample.press(.tab, .tab, .tab, .left, .tab)
        sample.type("Tue 10:15")
        sample.press(.tab)
        let form = try #require(open(sample))
        let other = try #require(form.proposal?.other)
        #expect(sample.board.written(other.arrival).hasSuffix("10:15"))
        #expect(form.text(.fieldNewPromise) == other.promise.map { sample.board.written($0.time) })
    }

    @Test(arguments: Language.all) func `what is missing or unreadable is said in the form`(
        language: Language
    ) throws {
        var sample = try SampleBoard(language, actor: Actor("Moreau"))
        sample.type("W*")
        sample.press(.enter)
        #expect(open(sample)?.problem?.isEmpty == false)
        filled(&sample, jobs: "Brakes")
        var other = try SampleBoard(language, actor: Actor("Moreau"))
        filled(&other, jobs: "Brakes")
        other.press(.enter)
        #expect(open(other)?.problem?.contains("Brakes") == true)
        #expect(other.effects.isEmpty)
    }

    @Test(arguments: [
        ("Oil 0.7; Test 0.3 >4", "/4"), ("Oil 0.7 >2; Test 0.3 >1", "1, 2"),
        ("Oil 0.7 >1", "/1"),
    ])
    func `a sequence that cannot be is named before anything is stored`(
        _ jobs: String, _ named: String
    ) throws {
        var sample = try SampleBoard(actor: Actor("Moreau"))
        filled(&sample, jobs: jobs)
        sample.press(.enter)
        let form = try #require(open(sample))
        #expect(form.problem?.contains(named) == true && sample.effects.isEmpty)
    }

    @Test func `a job that nobody can do is said so, and no promise is made up`() throws {
        var shop = try SmallShop(hiring: [(SmallShop.bob, 1)])
        try shop.book("1")
        var sample = shop.board(screen: .appointments)
        filled(&sample, jobs: "Gearbox 2 4")
        let form = try #require(open(sample))
        #expect(form.text(.fieldNewPromise).isEmpty)
        #expect(form.kind.remark(on: form, on: sample.board)?.contains("4") == true)
        sample.press(.enter)
        #expect(sample.effects.isEmpty)
    }
}
