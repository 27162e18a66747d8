/// Reads comma-separated values as of RFC 4180 and as dealer systems write them: also separated by
/// semicolons or tabs, with any line ends, with blank lines, and with quotes that are never closed.
///
/// A row whose quotes are broken is reported, and reading goes on with the next physical line: one
/// half quote costs one row, not the rest of the file. Cost: linear in the bytes.
struct SeparatedValues {
    private let bytes: [UInt8]
    private var delimiter = UInt8(ascii: ",")
    private var position = 0
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 10
    private static let carriageReturn: UInt8 = 13

    private struct BrokenQuote: Error {
        var offset: Int
        var line: Int
        var reason: ImportProblem.Reason
    }

    /// All rows that are not blank; `utf8` is valid UTF-8.
    static func records(in utf8: [UInt8]) -> [Record] {
        var reader = SeparatedValues(bytes: utf8)
        reader.chooseDelimiter()
        var records: [Record] = []
        while let record = reader.next() {
            if !record.isBlank { records.append(record) }
        }
        return records
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }
    private var isAtLineEnd: Bool { current == Self.lineFeed || current == Self.carriageReturn }

    /// The delimiter that the first line with text has most of outside quotes, or that it names, as
    /// `sep=;`, before the header.
    private mutating func chooseDelimiter() {
        while isAtLineEnd { passLineEnd() }
        let head = bytes[position...].prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
        if head.count == 5, head.starts(with: Array("sep=".utf8)), let named = head.last {
            delimiter = named
            position += 5
            return
        }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in head {
            if byte == Self.quote {
                isQuoted.toggle()
            } else if !isQuoted {
                counts[byte, default: 0] += 1
            }
        }
        for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        where counts[candidate, default: 0] > counts[delimiter, default: 0] {
            delimiter = candidate
        }
    }

    private mutating func next() -> Record? {
        guard position < bytes.count else { return nil }
        var record = Record(line: line, cells: [])
        do throws(BrokenQuote) {
            while true {
                record.cells.append(try cell())
                guard current == delimiter else { break }
                position += 1
            }
            passLineEnd()
        } catch {
            record.defect = Record.Defect(line: error.line, reason: error.reason)
            position = error.offset
            line = error.line
            while position < bytes.count, !isAtLineEnd { position += 1 }
            passLineEnd()
        }
        return record
    }

    private mutating func passLineEnd() {
        guard let end = current else { return }
        position += 1
        if end == Self.carriageReturn, current == Self.lineFeed { position += 1 }
        line += 1
    }

    private mutating func cell() throws(BrokenQuote) -> String {
        let start = position
        while current == UInt8(ascii: " ") { position += 1 }
        if current == Self.quote { return try quotedCell() }
        while let byte = current, byte != delimiter, !isAtLineEnd {
            _ = byte
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quotedCell() throws(BrokenQuote) -> String {
        var broken = BrokenQuote(offset: position, line: line, reason: .unclosedQuote)
        var text: [UInt8] = []
        position += 1
        while let byte = current {
            position += 1
            if byte == Self.quote {
                guard current == Self.quote else { return try closedCell(text, broken) }
                position += 1
            } else if byte == Self.lineFeed
                || (byte == Self.carriageReturn && current != Self.lineFeed)
            {
                line += 1
            }
            text.append(byte)
        }
        broken.reason = .unclosedQuote
        throw broken
    }

    private mutating func closedCell(
        _ text: [UInt8], _ start: BrokenQuote
    ) throws(BrokenQuote) -> String {
        while current == UInt8(ascii: " "), delimiter != UInt8(ascii: " ") { position += 1 }
        guard current == nil || current == delimiter || isAtLineEnd else {
            var broken = start
            // A quote that closes on another line most likely belongs to that line.
            if line == start.line { broken.reason = .textAfterQuote }
            throw broken
        }
        return String(decoding: text, as: UTF8.self)
    }
}
