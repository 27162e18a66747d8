import Phrases
import TerminalCanvas
import WorkshopCore

/// The keys of this screen, each with what it does and why it cannot be done now.
struct HelpView {
    let board: Board
    let offset: Int

    func draw(on canvas: inout Canvas) {
        let lines = board.helpLines
        let dialog = Dialog(board: board, rows: lines.count, columns: 120)
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
            canvas.put(label, row: rect.row, column: rect.column + 9, ink: Ink(.dialog), width: 16)
            let text = help + (reason.map { "  ! " + $0 } ?? "")
            canvas.put(
                text, row: rect.row, column: rect.column + 26,
                ink: Ink(isPossible ? .dialog : .footerDisabled), width: rect.columns - 26)
        case .blank: break
        }
    }
}

/// A line of the help.
enum HelpLine: Hashable, Sendable {
    case heading(String)
    case key(String, String, String, String?)
    case blank
}

extension Board {
    var helpLines: [HelpLine] {
        Binding.Group.allCases.flatMap { group -> [HelpLine] in
            let bindings = Binding.all.filter { $0.group == group && $0.screens.contains(screen) }
            return [.heading(words(group.title))] + bindings.map(helpLine)
                + (group == .general ? moreKeys : []) + [.blank]
        } + marksHelp
    }

    private func helpLine(_ binding: Binding) -> HelpLine {
        let reason: String?
        switch step(for: binding.action) {
        case .success: reason = nil
        case .failure(let why): reason = why.text
        }
        return .key(
            binding.shownKey(on: screen) ?? ":", words(binding.label), words(binding.help), reason)
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

extension Binding.Group {
    var title: Phrase {
        switch self {
        case .verbs: .helpVerbs
        case .general: .helpGeneral
        case .views: .helpViews
        }
    }
}
