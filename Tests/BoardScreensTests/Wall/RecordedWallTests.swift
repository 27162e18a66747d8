import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

/// A wall of the sample day that is kept as a file.
struct RecordedWall: CustomTestStringConvertible, Sendable {
    let page: WallPage
    let rows: Int
    let columns: Int
    let language: Language

    static let all: [RecordedWall] = [(24, 80), (45, 160), (67, 240)].flatMap { rows, columns in
        WallPage.allCases.flatMap { page in
            [Language.english, .simplifiedChinese].map {
                RecordedWall(page: page, rows: rows, columns: columns, language: $0)
            }
        }
    }

    var testDescription: String { "wall-\(page.rawValue)-\(columns)x\(rows)-\(language.code)" }

    func wall() throws -> Wall {
        try SampleWall(
            nil, language, rows: rows, columns: columns, setting: Wall.Setting(pages: [page])
        ).wall
    }
}

struct RecordedWallTests {
    @Test(arguments: RecordedWall.all)
    func `the wall is as it was recorded`(_ wall: RecordedWall) throws {
        try Recording.check(try wall.wall().draw(), is: wall.testDescription)
    }

    @Test(arguments: RecordedWall.all)
    func `what cannot be read is said without moving anything out of the picture`(
        _ wall: RecordedWall
    ) throws {
        var sick = try wall.wall()
        _ = sick.update(.storeTrouble("disk gone"))
        let text = sick.draw().text()
        #expect(text.contains("disk gone") == (wall.page != .lounge))
        #expect(sick.draw().text() != (try wall.wall().draw().text()))
    }
}
