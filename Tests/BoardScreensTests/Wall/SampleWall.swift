import Phrases
import SampleDay
import TerminalCanvas
import WorkshopCore

@testable import BoardScreens

/// A wall on the sample day at 13:30, or on any workshop.
struct SampleWall {
    var wall: Wall

    init(
        _ workshop: Workshop? = nil, _ language: Language = .english, rows: Int = 45,
        columns: Int = 160, at now: Instant = SampleBoard.at(13, 30),
        setting: Wall.Setting = Wall.Setting()
    ) throws {
        let sample =
            language == .english
            ? SampleBoard.workshop
            : { _ in
                try SampleBoard.workshop(.chinese)
            }
        wall = Wall(
            workshop: try workshop ?? sample(.english), now: now,
            size: Size(rows: rows, columns: columns), language: language, setting: setting)
    }

    mutating func update(_ inputs: WallInput...) {
        for input in inputs { _ = wall.update(input) }
    }

    var text: String { wall.draw().text() }
    var lines: [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The orders that the plain rows at the top name, first one first.
    static func plain(
        _ workshop: Workshop? = nil, setting: Wall.Setting = Wall.Setting(),
        at now: Instant = SampleBoard.at(13, 30)
    ) throws -> SampleWall {
        try SampleWall(workshop, rows: 24, columns: 80, at: now, setting: setting)
    }
}
