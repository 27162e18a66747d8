import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct FormTests {
    private func form(in sample: SampleBoard) -> Form? {
        if let form = sample.board.overlay as? Form { return form }
        return nil
    }

    private func stopForm() throws -> SampleBoard {
        var sample = try SampleBoard()
        sample.type("x")
        return sample
    }

    @Test func `a form that is not filled in stays open and says what is missing`() throws {
        var sample = try stopForm()
        sample.press(.enter)
        let opened = form(in: sample)
        let form = try #require(opened)
        #expect(form.problem == "Fill in the reason.")
        #expect(form.fields[form.focus].label == .fieldReason)
        #expect(sample.effects == [])
    }

    @Test func `the problem goes with the next key`() throws {
        var sample = try stopForm()
        sample.press(.enter)
        sample.type("l")
        #expect(form(in: sample)?.problem == nil)
    }

    @Test func `code, reason and expected end make one command`() throws {
        var sample = try stopForm()
        sample.press(.right, .right, .tab)
        sample.type("gasket")
        sample.press(.tab)
        sample.type("14:40")
        sample.press(.tab)
        sample.type("P2")
        sample.press(.enter)
        let request = StopRequest(
            code: .parts, reason: "gasket", expected: SampleBoard.at(14, 40), parked: "P2")
        #expect(sample.effects == [.perform(.work(.stop(JobID(OrderID("1052"), 1), request)))])
        #expect(sample.board.overlay == nil)
    }

    @Test func `what the core declines keeps the form open too`() throws {
        var sample = try SampleBoard()
        sample.type("c")
        guard let opened = form(in: sample) else { return #expect(Bool(false), "no form") }
        #expect(opened.focus == 0)
        sample.press(.control("u"))
        sample.type("08:00")
        sample.press(.enter)
        #expect(sample.effects == [])
        #expect(form(in: sample)?.problem?.isEmpty == false)
    }

    @Test func `Esc leaves all as it was`() throws {
        var sample = try stopForm()
        sample.press(.tab)
        sample.type("gasket")
        sample.press(.escape)
        #expect(sample.board.overlay == nil)
        #expect(sample.effects == [])
    }

    @Test func `Tab goes round the fields and back`() throws {
        var sample = try stopForm()
        let opened = form(in: sample)
        let count = try #require(opened).shown.count
        for _ in 0..<count { sample.press(.tab) }
        #expect(form(in: sample)?.focus == 0)
        sample.press(.backTab)
        #expect(form(in: sample)?.focus == count - 1)
    }

    @Test func `a choice is made with arrows, blank or its first letter`() throws {
        var sample = try stopForm()
        func code() -> Int? { form(in: sample)?.choice(.fieldCode) }
        sample.press(.right)
        #expect(code() == 1)
        sample.press(.left, .left)
        #expect(code() == 3)
        sample.type(" ")
        #expect(code() == 0)
        sample.type("d")
        #expect(code() == 3)
        sample.type("z")
        #expect(code() == 3)
    }

    @Test func `text is pasted into the field, not into a choice`() throws {
        var sample = try stopForm()
        _ = sample.board.update(.terminal(.pasted("lift")))
        #expect(form(in: sample)?.choice(.fieldCode) == 0)
        sample.press(.tab)
        _ = sample.board.update(.terminal(.pasted("lift\n4")))
        #expect(form(in: sample)?.text(.fieldReason) == "lift 4")
    }

    @Test func `blanks around a text do not count`() {
        #expect("  a b ".trimmed == "a b")
        #expect("   ".trimmed == "")
        let form = Form(
            kind: NoteForm(order: OrderID("1")), title: "", fields: [.text(.fieldNote, "  ")])
        #expect(form.optional(.fieldNote) == nil)
        #expect(form.text(.fieldPlace) == "")
    }
}
