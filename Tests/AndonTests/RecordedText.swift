import Foundation
import Testing

/// Outputs kept as text files.
///
/// `RECORD_SCREENS=1` writes them anew and fails the run, so that somebody looks at what changed.
enum RecordedText {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Recorded")

    static func check(
        _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded", sourceLocation: sourceLocation)
            return
        }
        let recorded = try? String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(name)", sourceLocation: sourceLocation)
    }
}
