import Phrases
import TerminalCanvas
import WorkshopCore

/// The keys of this screen, scrolled down by so many lines.
struct HelpPage: Overlay {
    var offset = 0

    func draw(_ board: Board, on canvas: inout Canvas) {
        HelpView(board: board, offset: offset).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] {
        board.overlay = board.scrolled(offset, board.helpLines.count, key).map(HelpPage.init)
        return []
    }
}

/// The keys of this screen, each with what it does and why it cannot be done now.
struct HelpView {
    let board: Board
    let offset: Int

    func draw(on canvas: inout Canvas) {
        let lines = board.helpLines
        let dialog = Dialog(board: board, rows: lines.count, columns: HelpLine.widest)
        dialog.draw(
            title: board.words(.helpTitle), hint: board.words(.helpHint), on: &canvas)
        let inside = dialog.inside
        for (index, line) in lines.dropFirst(offset).prefix(inside.rows).enumerated() {
            draw(line, at: inside.line(index), on: &canvas)
        }
    }

    private func draw(_ line: HelpLine, at rect: Rect, on canvas: inout Canvas) {
        switch line {
        case .heading(let text):
            canvas.put(
                text, row: rect.row, column: rect.column, ink: Ink(.dialogTitle),
                width: rect.columns)
        case .key(let key, let label, let help, let reason):
            let isPossible = reason == nil
            canvas.put(
                key, row: rect.row, column: rect.column,
                ink: Ink(isPossible ? .footerKey : .footerDisabled), width: 8)
            canvas.put(
                label, row: rect.row, column: rect.column + 9, ink: Ink(.dialog),
                width: help.isEmpty ? rect.columns - 9 : 16)
            draw(help, column: HelpLine.labels, isPossible, at: rect, on: &canvas)
        case .more(let text, let column, let isPossible):
            draw(text, column: column, isPossible, at: rect, on: &canvas)
        case .blank: break
        }
    }

    private func draw(
        _ text: String, column: Int, _ isPossible: Bool, at rect: Rect, on canvas: inout Canvas
    ) {
        canvas.put(
            text, row: rect.row, column: rect.column + column,
            ink: Ink(isPossible ? .dialog : .footerDisabled), width: rect.columns - column)
    }
}

/// A line of the help.
enum HelpLine: Hashable, Sendable {
    case heading(String)
    /// Key, label, as much of the help as the line holds, and why it cannot be done now.
    case key(String, String, String, String?)
    /// The rest of what is said of the key above, and where it begins.
    case more(String, column: Int, isPossible: Bool)
    case blank

    /// Cells of key and label.
    static let labels = 26
    /// The widest text of a line, with key and label.
    static let widest = 120
    /// With less room beside the label the help stands below it.
    static let narrowest = 30
}

extension Board {
    var helpLines: [HelpLine] {
        Verb.Group.allCases.flatMap { group -> [HelpLine] in
            let verbs = Verb.all.filter { $0.group == group && $0.screens.contains(screen) }
            return [.heading(words(group.title))] + verbs.flatMap(helpLines)
                + (group == .general ? moreKeys : []) + [.blank]
        } + countsHelp + marksHelp
    }

    /// What the counts in the first line and the last columns of lists count.
    private var countsHelp: [HelpLine] {
        let column: [Phrase]
        switch screen {
        case .schedule: column = [.helpTraySlack]
        case .desk: column = [.helpDeskMargin]
        case .status, .parts, .appointments, .order, .tech: column = []
        }
        let room = max(1, min(HelpLine.widest, size.columns - 6))
        let texts = [.helpCountWait, .helpCountReady] + column
        return [.heading(words(.helpCounts))]
            + texts.flatMap { TextWidth.wrap(words($0), to: room) }.map {
                .more($0, column: 0, isPossible: true)
            } + [.blank]
    }

    private func helpLines(_ verb: Verb) -> [HelpLine] {
        let reason: String?
        switch step(for: verb) {
        case .success: reason = nil
        case .failure(let why): reason = why.text
        }
        let text = words(verb.help) + (reason.map { "  ! " + $0 } ?? "")
        let key = verb.shownKey(on: screen) ?? ":"
        let room = min(HelpLine.widest, size.columns - 6)
        let isBeside = room - HelpLine.labels >= HelpLine.narrowest
        let column = isBeside ? HelpLine.labels : 2
        let parts = TextWidth.wrap(text, to: max(1, room - column))
        let first = isBeside ? parts.first ?? "" : ""
        return [.key(key, words(verb.label), first, reason)]
            + parts.dropFirst(isBeside ? 1 : 0).map {
                .more($0, column: column, isPossible: reason == nil)
            }
    }

    private var moreKeys: [HelpLine] {
        [
            .key("← ↑ ↓ →", "hjkl", words(.helpArrows), nil),
            .key("0…9", words(.jumpPrompt), words(.helpScanner), nil),
        ]
    }

    private var marksHelp: [HelpLine] {
        let marks: [(String, Phrase)] = [
            (glyphs.turnBack, .comeback), (glyphs.house, .waiter), (glyphs.hourglass, .partOnOrder),
            (glyphs.triangleUp, .markTight), (glyphs.triangleDown, .markLate),
            (glyphs.barDone, .jobFinished), (glyphs.barRunning, .stateInWork),
            (glyphs.barOver, .markOver), (glyphs.barStopped, .markStopped),
            (glyphs.shade, .markClosed), (glyphs.now, .doToday),
        ]
        return [.heading(words(.helpMarks))] + marks.map { .key($0.0, words($0.1), "", nil) }
    }
}

extension Verb.Group {
    var title: Phrase {
        switch self {
        case .verbs: .helpVerbs
        case .general: .helpGeneral
        case .views: .helpViews
        }
    }
}
