import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// A command that is weighed before it is given.
struct WhatIfPage: Overlay {
    var command: Command
    var whatIf: WhatIf
    /// By how many lines the list is scrolled.
    var offset = 0

    func draw(_ board: Board, on canvas: inout Canvas) {
        WhatIfView(board: board, page: self).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] { board.handle(key, in: self) }

    /// Weighs what is on the page anew.
    func renew(on board: inout Board) { board.show(whatIf: command, offset: offset) }
}

/// What the command in a form or a list would do, told when the keys have rested.
struct Foresight: Hashable, Sendable {
    var command: Command
    /// Nil when the command would be declined.
    var whatIf: WhatIf?
}

/// Weighing: `V`, then any verb: what it would do to the promises is shown before it is done.
extension Board {
    mutating func beginWeighing() { isWeighing.toggle() }

    /// What the foot of a list or a form says of its keys; while somebody weighs, Enter shows.
    func hint(_ phrase: Phrase) -> String { words(isWeighing ? .hintWeigh : phrase) }

    /// Shows what a command would do instead of giving it, while somebody weighs.
    ///
    /// - Parameter goesOn: whether what led to the effects was no verb: moving the selection.
    mutating func weigh(_ effects: [Effect], goesOn: Bool) -> [Effect] {
        guard isWeighing else { return effects }
        for case .perform(let command) in effects {
            isWeighing = false
            show(whatIf: command)
            return effects.filter { $0 != .perform(command) }
        }
        let isUnderWay = overlay != nil || schedule.move != nil
        isWeighing = isUnderWay || (goesOn && notice == nil)
        return effects
    }

    fileprivate mutating func show(whatIf command: Command, offset: Int = 0) {
        switch weighed(command) {
        case .success(let whatIf):
            overlay = WhatIfPage(command: command, whatIf: whatIf, offset: offset)
        case .failure(let refusal):
            overlay = nil
            say(refusal)
        }
    }

    private func weighed(_ command: Command) -> Result<WhatIf, Refusal> {
        workshop.whatIf(
            command, by: setting.actor, as: setting.role, at: now, from: outlook)
    }

    fileprivate mutating func handle(_ key: Key, in page: WhatIfPage) -> [Effect] {
        switch key {
        case .enter:
            overlay = nil
            return [.perform(page.command)]
        case .escape, .character("q"): overlay = nil
        default:
            guard let direction = Direction(key) else { return [] }
            var page = page
            page.offset = direction.moved(
                page.offset, count: page.whatIf.changes.count, page: size.rows / 2)
            overlay = page
        }
        return []
    }

    /// The command that a form or a list would give as it stands.
    var commandInHand: Command? { overlay?.commandInHand(on: self) }

    /// Looks ahead at what is in hand.
    mutating func lookAhead() {
        foresight = commandInHand.map { command in
            Foresight(command: command, whatIf: try? weighed(command).get())
        }
    }

    /// What is said of the command in hand; nil while it is not known yet.
    var foresightPieces: [Piece]? {
        guard let foresight, foresight.command == commandInHand else { return nil }
        return foresight.whatIf.map { consequences($0) }
    }

    /// What a command would do to the promises, in one line.
    func consequences(_ whatIf: WhatIf) -> [Piece] {
        let pieces = WhatIf.Kind.allCases.compactMap { kind -> Piece? in
            let changes = whatIf.changes(kind)
            guard !changes.isEmpty else { return nil }
            let named = changes.map(named)
            func text(_ count: Int) -> String {
                let rest = count < named.count ? [glyphs.ellipsis] : []
                let all = words.list(named.prefix(count) + rest)
                return glyph(kind) + " " + words(kind.phrase, all)
            }
            // Orders are left out whole: half a number is another one.
            return Piece(
                text(named.count), Ink(kind.role),
                shorter: (0..<named.count).reversed().map(text))
        }
        return whatIf.changes(.breaks).isEmpty
            ? [Piece(words(.moveNothingBreaks), Ink(.notice))] + pieces : pieces
    }

    /// An order with how late it will be, or how much is left to its promise.
    private func named(_ change: WhatIf.Change) -> String {
        let amount = words.exactMargin(Minutes(abs(change.after.count)))
        return words(change.after < .zero ? .effectLate : .effectLeft, "\(change.order)", amount)
    }

    func glyph(_ kind: WhatIf.Kind) -> String {
        switch kind {
        case .breaks, .later: glyphs.triangleDown
        case .sooner, .saves: glyphs.check
        }
    }
}

extension WhatIf.Kind {
    /// The orders that it happens to, in one line.
    fileprivate var phrase: Phrase {
        switch self {
        case .breaks: .moveBreaks
        case .later: .whatLater
        case .sooner: .whatSooner
        case .saves: .moveSaves
        }
    }

    /// A sentence about one order.
    var sentence: Phrase {
        switch self {
        case .breaks: .whatBreaksPromise
        case .later: .whatLaterStill
        case .sooner: .whatLessLate
        case .saves: .whatSavesPromise
        }
    }

    var role: BoardRole {
        switch self {
        case .breaks, .later: .slackLate
        case .sooner, .saves: .noticeGood
        }
    }
}
