import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StepTests {
    private static let verbs = Verb.all.filter { $0.group == .verbs }
    /// What needs no selection.
    private static let ofTheDay: Set<Verb> = [.dayPlan, .book]

    @Test(arguments: Language.all)
    func `whatever cannot be done says why, for every order and every verb`(_ language: Language)
        throws
    {
        var sample = try SampleBoard(language, screen: .status)
        for order in sample.board.workshop.orders.keys.sorted() {
            sample.board.order = OrderScreenState(order: order)
            sample.board.screen = .order
            sample.board.keepSelections()
            for verb in Self.verbs {
                guard case .failure(let reason) = sample.board.step(for: verb) else { continue }
                #expect(
                    !reason.text.isEmpty && !reason.text.contains("{"), "\(order) \(verb.label)")
            }
        }
    }

    @Test(arguments: verbs.filter { !ofTheDay.contains($0) })
    func `with nothing selected each verb asks for a selection`(_ verb: Verb) {
        let board = SampleBoard(Workshop(zone: .utc)).board
        guard case .failure(let reason) = board.step(for: verb)
        else { return #expect(Bool(false), "\(verb.label) is possible on an empty board") }
        #expect(!reason.text.isEmpty)
    }

    @Test(arguments: verbs)
    func `nothing is done on a read-only board`(_ verb: Verb) throws {
        let board = try SampleBoard(isReadOnly: true).board
        guard case .failure(let reason) = board.step(for: verb)
        else { return #expect(Bool(false), "\(verb.label) is possible") }
        #expect(reason.text == board.words(Phrase.readOnly))
    }

    @Test func `nothing is undone on a read-only board`() throws {
        let board = try SampleBoard(isReadOnly: true).board
        #expect(!board.step(for: .undo).isSuccess)
    }

    @Test func `a step that the board offers is one that the core accepts`() throws {
        var sample = try SampleBoard(screen: .status)
        for order in sample.board.workshop.orders.keys {
            sample.board.order = OrderScreenState(order: order)
            sample.board.screen = .order
            sample.board.keepSelections()
            for verb in Self.verbs {
                guard case .success(.perform(let command)) = sample.board.step(for: verb)
                else { continue }
                let decision = sample.board.workshop.decide(
                    command, by: SampleBoard.foreman, at: sample.board.now)
                #expect(throws: Never.self) { try decision.get() }
            }
        }
    }

    @Test(arguments: ["x", "p", "c", "t", "B", "+", "N", "R"])
    func `a verb that needs words opens a form and gives nothing yet`(_ key: String) throws {
        var sample = try SampleBoard()
        sample.type(key == "R" ? "1061" : "1052")
        sample.press(.enter)
        sample.type(key)
        guard sample.board.overlay is Form
        else { return #expect(Bool(false), "no form: \(sample.facts)") }
        #expect(sample.effects == [])
    }

    @Test(arguments: [Key.character("q"), .control("l")])
    func `some keys ask the program for something`(_ key: Key) throws {
        var sample = try SampleBoard()
        sample.press(key)
        #expect(sample.effects == [key == .character("q") ? .quit : .redraw])
    }

    @Test func `where a key has to say who writes, other boards say so at each verb`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        var settings = try #require(shop.workshop.shop)
        settings.demandsForcedIdentity = true
        try shop.give(.shop(.changeSettings(settings)), at: (9, 0))
        for identity in [Identity.claimed, .forced] {
            let board = Board(
                workshop: shop.workshop, now: SampleBoard.at(13, 30),
                size: Size(rows: 24, columns: 80), language: .english, theme: "dark",
                setting: Board.Setting(actor: SampleBoard.foreman, identity: identity))
            for verb in [Verb.nextJob, .whatIf] {
                #expect(board.step(for: verb).isSuccess == (identity == .forced), "\(verb.label)")
            }
            #expect(board.step(for: .filter).isSuccess)
        }
    }
}
