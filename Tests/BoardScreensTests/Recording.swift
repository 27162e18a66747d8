import Foundation
import TerminalCanvas
import Testing

@testable import BoardScreens

/// Screens kept as text files: the glyphs, then which ink each cell has.
///
/// `RECORD_SCREENS=1` writes them anew and fails the run, so that somebody looks at what changed.
enum Recording {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Recorded")

    static func text(of canvas: Canvas) -> String {
        canvas.text() + "\n~ inks ~\n" + canvas.inkMap(names: BoardRole.names) + "\n"
    }

    static func check(
        _ canvas: Canvas, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name + ".txt")
        let drawn = text(of: canvas)
        if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try drawn.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded anew", sourceLocation: sourceLocation)
            return
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record(
                "\(name) was never recorded: run with RECORD_SCREENS=1",
                sourceLocation: sourceLocation)
            return
        }
        let difference = firstDifference(kept, drawn)
        #expect(difference == nil, "\(name)", sourceLocation: sourceLocation)
    }

    /// The first line that differs, as it was and as it is.
    static func firstDifference(_ kept: String, _ drawn: String) -> String? {
        guard kept != drawn else { return nil }
        let before = kept.components(separatedBy: "\n")
        let after = drawn.components(separatedBy: "\n")
        let index = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let line = index ?? min(before.count, after.count)
        func text(_ lines: [String]) -> String {
            lines.indices.contains(line) ? lines[line] : "nothing"
        }
        return "line \(line + 1) was\n\(text(before))\nand is\n\(text(after))"
    }
}
