import TerminalCanvas
import WorkshopCore

@testable import BoardScreens

extension [PageLine] {
    /// What the lines say, a string each: a title as `# title`.
    var texts: [String] {
        map { line in
            line.title.map { "# " + $0 } ?? line.runs.map(\.text).joined(separator: " ")
        }
    }
}

extension SampleBoard {
    /// The page of one order, opened with the keys.
    static func page(
        of number: String, rows: Int = 40, columns: Int = 120
    ) throws -> SampleBoard {
        var sample = try SampleBoard(rows: rows, columns: columns)
        sample.type(number)
        sample.press(.enter)
        return sample
    }
}
