import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

/// A screen of the sample day that is kept as a file.
struct RecordedScreen: CustomTestStringConvertible, Sendable {
    let screen: ScreenName
    let rows: Int
    let columns: Int
    let language: Language

    static let all: [RecordedScreen] = ScreenName.allCases.flatMap { screen in
        let sizes = [(24, 80), (40, 120), (50, 200)]
        return (screen == .tech ? [(12, 40)] + sizes : sizes).flatMap { rows, columns in
            [Language.english, .simplifiedChinese].map {
                RecordedScreen(screen: screen, rows: rows, columns: columns, language: $0)
            }
        }
    }

    var testDescription: String { "\(screen)-\(columns)x\(rows)-\(language.code)" }

    func canvas() throws -> Canvas {
        var sample = try SampleBoard(language, rows: rows, columns: columns, screen: screen)
        if screen == .order {
            sample.type("1049")
            sample.press(.enter)
        }
        return sample.canvas
    }
}

@Suite struct RecordedScreensTests {
    @Test(arguments: RecordedScreen.all)
    func `the screen is as it was recorded`(_ screen: RecordedScreen) throws {
        try Recording.check(try screen.canvas(), is: screen.testDescription)
    }
}
