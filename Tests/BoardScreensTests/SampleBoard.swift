import Phrases
import SampleDay
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

/// A board on the sample day at 13:30, with what a test does to it.
struct SampleBoard {
    static let monday = Day(number: 20_780)
    static let foreman = Actor("Foreman")

    var board: Board
    /// What the board has asked for since the start, or since it was carried out.
    private(set) var effects: [Effect] = []
    private var commands = 0
    private var heard = 0

    init(
        _ language: Language = .english, rows: Int = 40, columns: Int = 120,
        screen: ScreenName = .schedule, isReadOnly: Bool = false, glyphs: GlyphSet = .unicode,
        actor: Actor = foreman, role: Role? = nil, technician: String? = nil
    ) throws {
        self.init(
            try Self.workshop(language == .english ? .english : .chinese), language, rows: rows,
            columns: columns, screen: screen, isReadOnly: isReadOnly, glyphs: glyphs, actor: actor,
            role: role, technician: technician)
    }

    init(
        _ workshop: Workshop, _ language: Language = .english, rows: Int = 40, columns: Int = 120,
        screen: ScreenName = .schedule, isReadOnly: Bool = false, glyphs: GlyphSet = .unicode,
        actor: Actor = foreman, role: Role? = nil, technician: String? = nil
    ) {
        let own = technician.map { TechnicianID($0) } ?? workshop.staff.first?.id
        board = Board(
            workshop: workshop, now: Self.at(13, 30), size: Size(rows: rows, columns: columns),
            language: language, theme: "dark",
            setting: Board.Setting(
                actor: actor, role: role, technician: screen == .tech ? own : nil,
                isReadOnly: isReadOnly, glyphs: glyphs,
                themes: ["dark", "light", "mono"]),
            screen: screen)
    }

    /// What a form asks for on the sample day, with some of its fields written.
    static func command(
        _ kind: any FormKind, _ texts: [Phrase: String] = [:]
    ) throws -> Result<Command, FormProblem> {
        let board = try SampleBoard().board
        var form = board.form(kind)
        for index in form.fields.indices {
            guard let text = texts[form.fields[index].label] else { continue }
            form.fields[index].content = .text(TextInput(text))
        }
        let written = form
        return Result { () throws(FormProblem) in try kind.command(of: written, on: board) }
    }

    static func at(_ hour: Int, _ minute: Int) -> Instant {
        Zone.utc.instant(on: monday, at: TimeOfDay(hour, minute))
    }

    /// The workshop after everything that happened by 13:30.
    static func workshop(_ language: SampleLanguage = .english) throws -> Workshop {
        switch language {
        case .english: try english.get()
        case .chinese: try chinese.get()
        }
    }

    private static let english = Result { try folded(.english) }
    private static let chinese = Result { try folded(.chinese) }

    private static func folded(_ language: SampleLanguage) throws -> Workshop {
        var workshop = Workshop(zone: .utc)
        for step in SampleDay.script(on: monday, in: .utc, language: language) {
            try workshop.give(step.command, by: step.actor, at: step.at, id: step.id)
        }
        return workshop
    }

    /// Types each character, or presses each key.
    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { effects += board.update(.terminal(.key(key))) }
    }

    /// Presses a key again and again until the condition holds.
    ///
    /// - Throws: an expectation that failed, where no number of presses leads there.
    mutating func press(_ key: Key, until holds: (Board) -> Bool) throws {
        // More than any list of a test has rows.
        for _ in 0..<200 where !holds(board) { press(key) }
        try #require(holds(board))
    }

    mutating func mouse(_ action: MouseEvent.Action, _ row: Int, _ column: Int) {
        let event = MouseEvent(action, at: Position(row: row, column: column))
        effects += board.update(.terminal(.mouse(event)))
    }

    /// Lets time pass until the plan in the making is settled.
    mutating func settlePlan() {
        // Far more slices than any plan of a test needs.
        for _ in 0..<200 {
            effects += board.update(.idle)
            if !board.isPlanning { return }
        }
    }

    /// Does what the program would: decides and applies each command that the board asked for.
    mutating func carryOut() throws {
        let asked = effects
        effects = []
        for case .perform(let command) in asked {
            commands += 1
            var workshop = board.workshop
            let outcome = try workshop.give(
                command, by: board.setting.actor, at: board.now, id: "test-\(commands)")
            effects += board.update(.workshop(workshop))
            effects += board.update(.outcome(outcome))
        }
    }

    /// Lets commands of somebody else come in from the store, learnt at `uptime`.
    mutating func hear(_ commands: Command..., by actor: Actor, uptime: Duration) throws {
        var workshop = board.workshop
        for command in commands {
            heard += 1
            let outcome = try workshop.give(
                command, by: actor, at: board.now, id: "heard-\(heard)")
            guard case .done = outcome else { throw Unheard(outcome: outcome) }
        }
        effects += board.update(.workshop(workshop, uptime: uptime))
    }

    /// What was to come in was declined.
    struct Unheard: Error { let outcome: Outcome }

    /// The screen after the keys have rested.
    var canvas: Canvas {
        var rested = board
        _ = rested.update(.rested)
        return rested.draw()
    }

    /// The lines of that screen.
    var lines: [String] {
        canvas.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The line above the footer.
    var facts: String { lines[board.size.rows - 2] }

    var target: Target { board.target }
}

extension Workshop {
    /// Decides a command and folds in what it led to.
    @discardableResult
    mutating func give(
        _ command: Command, by actor: Actor, at now: Instant, id: String
    ) throws -> Outcome {
        switch decide(command, by: actor, at: now) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let events):
            var stored: [RecordedEvent] = []
            for (index, new) in events.enumerated() {
                let recorded = RecordedEvent(
                    position: position + 1, stream: new.stream,
                    version: version(of: new.stream) + 1, id: EventID(command: id, index: index),
                    at: now, actor: actor, event: new.event)
                try apply(recorded)
                stored.append(recorded)
            }
            return .done(stored, command: id)
        }
    }
}
