import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct MarksTests {
    private static let moreau = Actor("Moreau")

    /// A board to which `command` of somebody else comes in at the hundredth second.
    private func board(
        _ command: Command = .work(
            .stop(
                JobID(OrderID("1055"), 1), StopRequest(code: .interrupted, reason: "lift"))),
        by actor: Actor = moreau, on screen: ScreenName = .schedule, columns: Int = 120,
        _ language: Language = .english
    ) throws -> SampleBoard {
        var sample = try SampleBoard(language, columns: columns, screen: screen)
        try sample.hear(command, by: actor, uptime: .seconds(100))
        return sample
    }

    @Test func `what somebody else has changed is marked with the name, on chip and notice line`()
        throws
    {
        let sample = try board()
        #expect(sample.facts.hasPrefix(" » Moreau: 1055/1 stopped A: lift"))
        let row = try #require(sample.lines.first { $0.contains("M. Allen") })
        #expect(row.contains("»"))
        #expect(sample.lines.filter { $0.contains("»") }.count == 2)
    }

    @Test func `a plan of somebody else is told with how many jobs it dispatched`() throws {
        let plan = [("1063", 14), ("1066", 15)].map { order, hour in
            Assignment(
                JobID(OrderID(order), 1), TechnicianID("S. White"), at: SampleBoard.at(hour, 0))
        }
        let sample = try board(.acceptPlan(plan))
        #expect(sample.facts.contains("Moreau: plan accepted: 2 jobs dispatched"))
        let one = try board(.acceptPlan([plan[0]]))
        #expect(one.facts.contains("Moreau: 1063/1 dispatched to S. White"))
    }

    @Test func `the name is on the chip where it is wide enough`() throws {
        let sample = try board(.visit(.note(OrderID("1046"), text: "oil")))
        #expect(sample.lines.contains { $0.contains("»1046 Moreau") })
    }

    @Test(arguments: [ScreenName.status, .desk, .parts], [Language.english, .simplifiedChinese])
    func `cards and rows are marked with the name`(screen: ScreenName, language: Language) throws {
        let sample = try board(
            .visit(.note(OrderID("1049"), text: "?")), on: screen, columns: 200, language)
        let marked = sample.lines.dropLast(2).filter { $0.contains("»Moreau") }
        #expect(!marked.isEmpty && marked.allSatisfy { $0.contains("1049") })
    }

    @Test func `a job that waits is marked in the tray`() throws {
        let sample = try board(.visit(.note(OrderID("1066"), text: "tyres")), columns: 80)
        #expect(sample.lines.contains { $0.hasPrefix("» 1066") && $0.contains("»Moreau") })
    }

    @Test func `a technician who is away from now on is marked`() throws {
        let span = Span(from: SampleBoard.at(14, 0), until: SampleBoard.at(15, 0))
        let sample = try board(
            .technician(.setAbsence(TechnicianID("M. Allen"), span, reason: "dentist")))
        #expect(sample.lines.contains { $0.hasPrefix("»●") })
    }

    @Test func `one's own changes are not marked, from whichever terminal they come`() throws {
        let sample = try board(by: SampleBoard.foreman)
        #expect(!sample.lines.contains { $0.contains("»") })
        #expect(sample.board.nextFading == nil)
    }

    @Test func `a mark fades after its time, with one change of the board`() throws {
        var sample = try board()
        #expect(sample.board.nextFading == .seconds(110))
        _ = sample.board.update(.faded(uptime: .milliseconds(109_999)))
        #expect(sample.lines.contains { $0.contains("»") })
        _ = sample.board.update(.faded(uptime: .seconds(110)))
        #expect(!sample.lines.contains { $0.contains("»") })
        #expect(sample.board.nextFading == nil)
    }

    @Test func `a key takes the text away and leaves the mark`() throws {
        var sample = try board()
        sample.press(.down)
        #expect(!sample.facts.contains("Moreau"))
        #expect(sample.lines.contains { $0.contains("»") })
        #expect(sample.board.nextFading == .seconds(110))
    }

    @Test func `of several changes the newest is told, and how many others there are`() throws {
        var sample = try board()
        try sample.hear(
            .visit(.note(OrderID("1066"), text: "a")), .visit(.note(OrderID("1061"), text: "b")),
            by: Self.moreau,
            uptime: .seconds(103))
        #expect(sample.facts.hasPrefix(" » Moreau: 1061 note: b (+1)"))
        _ = sample.board.update(.faded(uptime: .seconds(111)))
        #expect(sample.board.nextFading == .seconds(113))
    }

    @Test func `what one command did is told by the event that says most`() throws {
        let sample = try board(
            .work(.start(JobID(OrderID("1066"), 1), TechnicianID("S. White"), overrideReason: nil)))
        #expect(sample.facts.contains("» Moreau: 1066/1 started by S."))
    }

    @Test func `messages go out by themselves and mark nothing`() throws {
        let sample = try board(
            .promise(.recordMessage(OrderID("1066"), MessageReport(message: "m", channel: "mail"))),
            by: Actor("notify"))
        #expect(!sample.lines.contains { $0.contains("»") })
    }

    @Test func `what came of one's own act stands before what others did`() throws {
        var sample = try SampleBoard()
        sample.type("/1066")
        sample.press(.enter)
        try sample.hear(
            .visit(.note(OrderID("1061"), text: "b")), by: Self.moreau, uptime: .seconds(1))
        _ = sample.board.update(.outcome(.refused(.shop(.missing))))
        #expect(sample.facts.hasPrefix(" ! "))
        #expect(sample.facts.contains("» Moreau"))
    }

    @Test func `without colour a mark is still told from text and selection`() {
        for name in ThemeLibrary().names() {
            let theme = ThemeLibrary().load(name).theme
            let styles = ["text", "marker.changed", "selection"].map {
                theme.style(for: $0, tier: .mono)
            }
            #expect(Set(styles).count == 3, "\(name)")
        }
        #expect(GlyphSet.ascii.changed != GlyphSet.ascii.arrow)
    }
}
