public import TOMLKit

/// Where and why a text is not a file that the program reads.
public struct TOMLFlaw: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What is wrong there, in English; may hold text of the file.
    public let reason: String
}

/// TOML from files that anybody may have written: the only door to the parser.
///
/// TOMLKit's parser ends the process on some broken files, and on nesting that overflows its stack.
/// `TOMLShape` therefore looks at every byte first and lets through only what the parser survives.
public enum TOMLFile {
    /// The most bytes that are read.
    public static let limit = 1 << 20

    /// The table that the text holds.
    ///
    /// Cost: linear in the text, whatever it holds.
    /// - Throws: `TOMLFlaw` for what is not TOML, is too long or too deep, and for dates and times,
    ///   which no setting is; nothing has been read then.
    public static func read(_ text: String) throws(TOMLFlaw) -> TOMLTable {
        var shape = TOMLShape(text)
        try shape.check()
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw TOMLFlaw(line: error.source.begin.line, reason: error.description)
        } catch {
            throw TOMLFlaw(line: 1, reason: "it cannot be read")
        }
    }
}
