import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct SequenceFormTests {
    private let lines = [
        SmallShop.line("Oil"), SmallShop.line("Brakes"), SmallShop.line("Road test"),
    ]

    private func sample(
        _ language: Language = .english, rows: Int = 40, columns: Int = 120, role: Role? = nil
    ) throws -> SampleBoard {
        var shop = try SmallShop()
        try shop.book("1", jobs: lines)
        var sample = SampleBoard(
            shop.workshop, language, rows: rows, columns: columns, screen: .order, role: role)
        sample.board.order.order = OrderID("1")
        sample.board.order.job = SmallShop.job("1", 3)
        return sample
    }

    private func form(_ sample: SampleBoard) throws -> Form {
        var open: Form?
        if let form = sample.board.overlay as? Form { open = form }
        return try #require(open)
    }

    @Test func `the first job is not told of one before it`() throws {
        var sample = try sample()
        sample.type("J")
        #expect(try form(sample).fields[0].hint == .hintAfter)
        sample.press(.escape)
        sample.board.order.job = SmallShop.job("1", 1)
        sample.type("J")
        #expect(try form(sample).fields[0].hint == .hintAfterFirst)
        #expect(!sample.lines.contains { $0.contains("the one before") })
    }

    @Test func `what a job comes after is said in a form that names the other jobs`() throws {
        var sample = try sample()
        sample.type("J")
        let first = try form(sample)
        #expect(first.title == "What 1/3 AB 1 comes after")
        #expect(first.fields[0].note == "1 Oil  2 Brakes")
        sample.type("1")
        sample.press(.enter)
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("1", 3))?.line.after == Predecessors([1]))
        sample.type("J")
        #expect(try form(sample).text(.fieldAfter) == "1")
        sample.press(.backspace, .character("-"), .enter)
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("1", 3))?.line.after == .beside)
        sample.type("J")
        sample.press(.backspace, .enter)
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("1", 3))?.line.after == nil)
    }

    @Test(arguments: Language.all)
    func `the form is as it was recorded`(_ language: Language) throws {
        var sample = try sample(language, rows: 24, columns: 80)
        sample.type("J3")
        sample.press(.enter)
        try Recording.check(sample.canvas, is: "sequence-80x24-\(language.code)")
    }

    @Test func `a circle, other words and a job that is not there keep the form open`() throws {
        var sample = try sample()
        sample.type("J")
        sample.type("2")
        sample.press(.enter)
        try sample.carryOut()
        sample.board.order.job = SmallShop.job("1", 2)
        sample.type("J")
        for (typed, problem) in [
            ("3", "Jobs 2, 3 of 1 wait for each other"), ("brakes", "“3brakes” names no jobs"),
        ] {
            sample.type(typed)
            sample.press(.enter)
            let text = try form(sample).problem ?? ""
            #expect(text.hasPrefix(problem), "\(text)")
        }
    }

    @Test func `an order of one job and a role that may not have a reason`() throws {
        var shop = try SmallShop()
        try shop.book("2")
        var single = shop.board(screen: .order)
        single.board.order.order = OrderID("2")
        single.board.order.job = SmallShop.job("2")
        guard case .failure(let reason) = single.board.step(for: .sequence) else {
            return #expect(Bool(false), "a sequence of one job")
        }
        #expect(reason.text == "2 has only this job.")
        let board = try sample(role: .technician).board
        guard case .failure(let refused) = board.step(for: .sequence) else {
            return #expect(Bool(false), "a technician changes the sequence")
        }
        #expect(refused.text.hasPrefix("The role technician may not do this"))
    }
}
