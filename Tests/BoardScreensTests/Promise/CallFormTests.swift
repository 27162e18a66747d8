import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct CallFormTests {
    private let order = OrderID("1052")

    /// The desk with the call form of the first call open.
    private func calling(_ language: Language = .english) throws -> SampleBoard {
        var sample = try SampleBoard(language, screen: .desk)
        sample.type("c")
        return sample
    }

    private func form(_ sample: SampleBoard) throws -> Form {
        guard let form = sample.board.overlay as? Form else { throw NoForm() }
        return form
    }

    private struct NoForm: Error {}

    /// What is read out, without its quotation marks.
    private func spoken(_ sample: SampleBoard) throws -> String {
        let form = try form(sample)
        return String(
            try #require(form.kind.remark(on: form, on: sample.board)).dropFirst().dropLast())
    }

    private func telling(_ sample: SampleBoard) throws -> Telling {
        guard case .perform(.promise(.tellCustomer(order, let telling)))? = sample.effects.first,
            sample.effects.count == 1
        else { throw NoForm() }
        return telling
    }

    private let reason = "the work takes longer than planned (Gearbox oil seal)"

    @Test(arguments: Language.all)
    func `what is read out is the announcement of the planner's proposal`(_ language: Language)
        throws
    {
        let sample = try calling(language)
        let board = sample.board
        let called = try #require(board.workshop.order(order))
        let link = try #require(board.outlook.orders[order]?.mainLink)
        let proposed = try #require(board.outlook.proposedPromise(for: called))
        let said = board.words.announcement(
            of: proposed, for: called, because: link, isOpenEnded: false, now: board.now)
        #expect(try spoken(sample) == said)
    }

    @Test func `the proposed and the safe time say which is which`() throws {
        let note = try #require(try form(try calling()).field(.fieldNewPromise)?.note)
        #expect(note.hasPrefix("proposed by the forecast 15:35; safe to promise "))
    }

    @Test func `it follows the time and the reason as they are typed`() throws {
        var sample = try calling()
        sample.press(.control("u"))
        #expect(
            try spoken(sample)
                == "Write the new time, and it is said here.")
        sample.type("16:00")
        #expect(try spoken(sample).contains("ready 16:00, not"))
        #expect(sample.lines.contains { $0.contains("“Your car will be ready 16:00, not 14:45") })
        sample.press(.up, .control("u"))
        #expect(
            try spoken(sample) == "Your car will be ready 16:00, not 14:45.")
        sample.press(.down, .control("u"))
        sample.type("14:45")
        #expect(
            try spoken(sample) == "Your car will be ready 14:45, as agreed.")
    }

    @Test func `agreed is one telling with the time in the field`() throws {
        var sample = try calling()
        sample.press(.enter)
        #expect(
            try telling(sample)
                == Telling(
                    proposed: SampleBoard.at(15, 35), told: "Leila Haddad", channel: .phone,
                    answer: .agreed, reason: reason))
        try sample.carryOut()
        let promise = sample.board.workshop.order(order)?.promise
        #expect(promise == SampleBoard.at(15, 35))
        #expect(sample.lines[2].contains("1052") == false, "who agreed is not called again")
    }

    @Test func `another time is the customer's, and has to be written`() throws {
        var sample = try calling()
        sample.press(.up, .up, .right, .enter)
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("! Write the time that the customer wants.") })
        sample.press(.control("u"))
        sample.type("16:30")
        sample.press(.enter)
        #expect(
            try telling(sample)
                == Telling(
                    proposed: SampleBoard.at(16, 30), told: "Leila Haddad", channel: .phone,
                    answer: .agreed, reason: reason))
    }

    @Test func `no answer asks when to call again, and leaves the promise`() throws {
        var sample = try calling()
        #expect(try form(sample).shown.count == 5)
        sample.press(.tab, .tab, .tab, .right, .right, .tab)
        #expect(try form(sample).shown.count == 6)
        #expect(sample.lines.contains { $0.contains("→ Call again in  15") })
        sample.press(.control("u"))
        sample.type("0")
        sample.press(.enter)
        #expect(sample.effects == [])
        #expect(
            sample.lines.contains {
                $0.contains("! “0” is not a whole number from 1 to 1440.")
            })
        sample.press(.control("u"))
        sample.type("35")
        sample.press(.enter)
        let telling = try telling(sample)
        #expect(telling.answer == .unreached)
        #expect(telling.again == SampleBoard.at(14, 5))
        try sample.carryOut()
        #expect(sample.board.workshop.order(order)?.promise == SampleBoard.at(14, 45))
        #expect(sample.lines[2].contains("again 14:05"))
    }

    @Test func `a refusal is on record and moves nothing`() throws {
        var sample = try calling()
        sample.press(.tab, .tab, .tab, .left, .enter)
        let telling = try telling(sample)
        #expect(telling.answer == .refused && telling.again == nil)
        try sample.carryOut()
        #expect(sample.board.workshop.order(order)?.promise == SampleBoard.at(14, 45))
    }

    @Test(arguments: ["soon", "25:00", "", "13:00"])
    func `a time that cannot be promised stays in the form with one sentence`(_ time: String)
        throws
    {
        var sample = try calling()
        sample.press(.control("u"))
        sample.type(time)
        sample.press(.enter)
        #expect(sample.effects == [])
        let problem = try #require(try form(sample).problem)
        #expect(problem.hasSuffix("."))
    }

    @Test func `the same key opens it elsewhere, and nothing else moves a promise`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("1052")
        sample.press(.enter)
        sample.type("c")
        #expect((try form(sample).kind as? CallForm)?.order == order)
        #expect(try form(sample).title == "Promise of 1052 RBD 117  Leila Haddad  +44 20 7946 0604")
    }

    @Test func `who has the car at home is asked to bring it`() throws {
        let home = OrderID("4")
        var sample = try PartsRowsTests.shop().board(screen: .parts)
        sample.press(.end)
        sample.type("c")
        #expect((try form(sample).kind as? CallForm)?.order == home)
        #expect(
            try spoken(sample).hasPrefix(
                "The part for your car is here: please bring the car. "))
        sample.press(.tab, .tab, .tab, .tab)
        sample.type("14:00")
        #expect(
            try spoken(sample).hasPrefix(
                "The part for your car is here: please bring the car 14:00. "))
        sample.press(.enter)
        guard case .perform(.promise(.tellCustomer(home, let telling)))? = sample.effects.first
        else { return #expect(Bool(false), "nothing was told") }
        #expect(telling.appointment == SampleBoard.at(14, 0))
        try sample.carryOut()
        #expect(sample.board.workshop.order(home)?.canBeCalledIn == false)
    }

    @Test func `of a car that is ready nothing but that is said`() throws {
        let board = try SampleBoard(screen: .desk).board
        let form = board.form(CallForm(order: OrderID("1044")))
        #expect(form.kind.remark(on: form, on: board) == "“Your car is ready.”")
        #expect(form.text(.fieldNewPromise) == "14:00" && form.text(.fieldReason) == "")
    }

    @Test func `work that was found is asked about, with its estimate`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let line = JobLine(
            description: "Rear pads", flatRate: Minutes(54), skill: .basic, estimate: "£120")
        try shop.give(.work(.add(OrderID("1"), line, needsAuthorisation: true)), at: (9, 0))
        var sample = shop.board(screen: .desk)
        sample.board.overlay = sample.board.form(CallForm(order: OrderID("1")))
        let said = try spoken(sample)
        #expect(said.hasPrefix("We found that your car needs: Rear pads (£120). May we do it? "))
    }

    @Test(arguments: [(24, 80), (70, 250)])
    func `long texts leave the fields in sight`(_ rows: Int, _ columns: Int) throws {
        var sample = try SampleBoard(rows: rows, columns: columns, screen: .desk)
        sample.type("c")
        sample.press(.up)
        sample.type(String(repeating: "very long ", count: 40))
        let text = sample.lines.joined(separator: "\n")
        for label in ["Promise", "Told", "Answer", "→ Reason", "Enter confirms"] {
            #expect(text.contains(label), "\(label)")
        }
    }

    @Test func `a telling holds who, how and what the customer said`() throws {
        let told = try SampleBoard.command(
            CallForm(order: order),
            [
                .fieldNewPromise: "15:30", .fieldTold: "Ms Haddad",
                .fieldReason: "gearbox took longer",
            ]
        ).get()
        let telling = Telling(
            proposed: SampleBoard.at(15, 30), told: "Ms Haddad", channel: .phone, answer: .agreed,
            reason: "gearbox took longer")
        #expect(told == .promise(.tellCustomer(order, telling)))
    }

    @Test func `a new promise is proposed from the forecast, never before the old one`() throws {
        let board = try SampleBoard().board
        let late = board.form(CallForm(order: OrderID("1052")))
        let forecast = try #require(board.outlook.orders[OrderID("1052")]?.forecast)
        let proposed = try #require(
            TimeText.instant(late.text(.fieldNewPromise), now: board.now, zone: .utc))
        #expect(proposed >= forecast)
        #expect(late.text(.fieldTold) == "Leila Haddad")
        let good = board.form(CallForm(order: OrderID("1062")))
        #expect(good.text(.fieldNewPromise) == "15:30")
    }
}
