/// Why a line is not a flat JSON object.
public enum JSONDefect: String, Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case notAnObject = "not an object in braces"
    case broken = "broken syntax"
    case nested = "a list or object as a value"
    case repeatedKey = "a key stands twice"

    /// The defect in English.
    public var description: String { rawValue }
}

/// Reads JSON Lines: one object of plain values a line, with the same names as a header's.
///
/// A number keeps the text it was written with, so that hours lose nothing on their way.
enum JSONLines {
    /// The names in the order of their first appearance as the first record, then the rows.
    static func records(in utf8: [UInt8]) -> [Record] {
        var names: [String] = []
        var places: [String: Int] = [:]
        var rows: [Record] = []
        var firstLine = 0
        for (line, text) in lines(of: utf8) {
            if firstLine == 0 { firstLine = line }
            var row = Record(line: line, cells: [])
            do throws(JSONDefect) {
                var parser = JSONObjectParser(text)
                for (name, value) in try parser.object() {
                    let place = places[name] ?? names.count
                    if place == names.count {
                        names.append(name)
                        places[name] = place
                    }
                    while row.cells.count <= place { row.cells.append("") }
                    row.cells[place] = value
                }
            } catch {
                row.cells = []
                row.defect = Record.Defect(line: line, reason: .badJSON(error))
            }
            rows.append(row)
        }
        return firstLine == 0 ? [] : [Record(line: firstLine, cells: names)] + rows
    }

    private static func lines(of utf8: [UInt8]) -> [(line: Int, text: ArraySlice<UInt8>)] {
        utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset + 1, $0.element) }
            .filter { !$0.1.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
    }
}

/// One flat object of JSON, read by hand: a number's text and the order of the keys must stay.
private struct JSONObjectParser {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func object() throws(JSONDefect) -> [(String, String)] {
        guard taken("{") else { throw .notAnObject }
        var pairs: [(String, String)] = []
        var seen: Set<String> = []
        if !taken("}") {
            repeat {
                guard taken("\"") else { throw .broken }
                let name = try string()
                guard taken(":") else { throw .broken }
                guard seen.insert(name).inserted else { throw .repeatedKey }
                pairs.append((name, try value()))
            } while taken(",")
            guard taken("}") else { throw .broken }
        }
        skipSpace()
        guard position == bytes.endIndex else { throw .broken }
        return pairs
    }

    private mutating func value() throws(JSONDefect) -> String {
        if taken("\"") { return try string() }
        guard position < bytes.endIndex else { throw .broken }
        if bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[") {
            throw .nested
        }
        let word = bytes[position...].prefix {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
        }
        position = word.endIndex
        switch String(decoding: word, as: UTF8.self) {
        case "null": return ""
        case let text where text == "true" || text == "false": return text
        case let text where Double(text)?.isFinite == true: return text
        default: throw .broken
        }
    }

    private mutating func string() throws(JSONDefect) -> String {
        var text: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            default: text.append(byte)
            }
        }
        throw .broken
    }

    private mutating func escape() throws(JSONDefect) -> Unicode.Scalar {
        guard position < bytes.endIndex else { throw .broken }
        position += 1
        switch bytes[position - 1] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return try hexEscape()
        case let byte where "\"\\/".utf8.contains(byte): return Unicode.Scalar(byte)
        default: throw .broken
        }
    }

    private mutating func hexEscape() throws(JSONDefect) -> Unicode.Scalar {
        let unit = try hexUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: Array("\\u".utf8))
        else { throw .broken }
        position += 2
        let trail = try hexUnit()
        guard UTF16.isTrailSurrogate(trail) else { throw .broken }
        let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF))
        guard let scalar = Unicode.Scalar(value) else { throw .broken }
        return scalar
    }

    private mutating func hexUnit() throws(JSONDefect) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard position < bytes.endIndex,
                let digit = UInt16(String(Unicode.Scalar(bytes[position])), radix: 16)
            else { throw .broken }
            unit = unit << 4 | digit
            position += 1
        }
        return unit
    }

    private mutating func skipSpace() {
        while position < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[position]) {
            position += 1
        }
    }

    private mutating func taken(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.endIndex, Unicode.Scalar(bytes[position]) == mark
        else { return false }
        position += 1
        if mark != "\"" { skipSpace() }
        return true
    }
}
