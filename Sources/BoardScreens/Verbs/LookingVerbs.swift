import Phrases
import TerminalCanvas
import WorkshopCore

/// What every screen has besides its verbs: where to go, and how to come back.
extension Verb {
    static let looking = [
        openOrder, mineOrAll, sortParts, nextPane, schedule, status, desk, partsOnOrder,
        appointments, filter, palette, whatIf, undo, back, help, quit,
    ]

    static let openOrder = Verb(
        "o", .enter, shows: .doOpenOrder, .helpOpenOrder, rank: 500, .general,
        on: [.schedule, .status, .desk, .parts, .appointments]
    ) { board in
        board.withOrder { order in .success(.change { $0.open(order) }) }
    }
    static let mineOrAll = Verb(
        ",", shows: .doMineOrAll, .helpMineOrAll, rank: 510, .general, on: [.desk]
    ) { $0.stepForMineOrAll }
    static let sortParts = Verb(
        ";", shows: .doSortParts, .helpSortParts, rank: 520, .general, on: [.parts]
    ) { _ in .success(.change { $0.sortParts() }) }
    static let nextPane = Verb(
        "", .tab, shows: .doNextPane, .helpNextPane, rank: 530, .general
    ) { _ in .success(.change { $0.nextPane() }) }
    static let schedule = Verb(
        "g", .function(2), shows: .doSchedule, .helpSchedule, rank: 540, .general
    ) { _ in .success(.change { $0.show(.schedule) }) }
    static let status = Verb(
        "v", .function(3), shows: .doStatus, .helpStatus, rank: 550, .general
    ) { _ in .success(.change { $0.show(.status) }) }
    static let desk = Verb(
        "D", .function(4), shows: .doDesk, .helpDesk, rank: 560, .general
    ) { _ in .success(.change { $0.show(.desk) }) }
    static let partsOnOrder = Verb(
        "P", .function(5), shows: .doParts, .helpParts, rank: 570, .general
    ) { _ in .success(.change { $0.show(.parts) }) }
    static let appointments = Verb(
        "W", .function(6), shows: .doAppointments, .helpAppointments, rank: 580, .general
    ) { _ in .success(.change { $0.show(.appointments) }) }
    static let filter = Verb(
        "/", shows: .doFilter, .helpFilter, rank: 590, .general,
        on: [.schedule, .status, .desk, .parts, .appointments]
    ) { .success(.open(LineEntry.filter($0.filter))) }
    static let palette = Verb(
        ":", shows: .doPalette, .helpPalette, rank: 600, .general, on: ScreenName.allCases
    ) { _ in .success(.open(Palette())) }
    static let whatIf = Verb("V", shows: .doWhatIf, .helpWhatIf, rank: 610, .general) { board in
        board.hindrance.map(Result.failure) ?? .success(.change { $0.beginWeighing() })
    }
    static let undo = Verb(
        "u", shows: .doUndo, .helpUndo, rank: 620, .general, on: ScreenName.allCases
    ) { board in
        if let hindrance = board.hindrance { return .failure(hindrance) }
        guard let last = board.done.last else {
            return board.reason(.nothingToUndo, board.setting.actor.name)
        }
        return board.doing(.undo(last.stream, command: last.command))
    }
    static let back = Verb(
        "", .escape, shows: .doBack, .helpBack, rank: 630, .general, on: ScreenName.allCases
    ) { _ in .success(.change { $0.goBack() }) }
    static let help = Verb(
        "?", .function(1), shows: .doHelp, .helpHelp, rank: 640, .general,
        on: ScreenName.allCases
    ) { _ in .success(.open(HelpPage())) }
    static let quit = Verb(
        "q", shows: .doQuit, .helpQuit, rank: 650, .general, on: ScreenName.allCases
    ) { _ in .success(.emit(.quit)) }
}
