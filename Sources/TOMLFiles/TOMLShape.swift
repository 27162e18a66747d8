/// Walks over the bytes of a text and stops where it no longer has the shape of TOML.
///
/// It looks at brackets, keys, values and their ends; what values mean is left to the parser.
struct TOMLShape {
    /// How deep lists and tables may lie in each other.
    static let depth = 32
    /// How many parts a dotted key may have.
    static let parts = 16

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var level = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// - Throws: `TOMLFlaw` at the first byte that does not fit.
    mutating func check() throws(TOMLFlaw) {
        guard bytes.count <= TOMLFile.limit else {
            throw flaw("the file is longer than \(TOMLFile.limit) bytes")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while true {
            try skipLines()
            guard let byte = current else { return }
            if byte == Mark.open { try header() } else { try pair() }
            try lineEnd()
        }
    }

    private func flaw(_ reason: String) -> TOMLFlaw { TOMLFlaw(line: line, reason: reason) }
}

/// The bytes that mean something.
private enum Mark {
    static let open = UInt8(ascii: "[")
    static let close = UInt8(ascii: "]")
    static let openTable = UInt8(ascii: "{")
    static let closeTable = UInt8(ascii: "}")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let backslash = UInt8(ascii: "\\")
    static let lineFeed = UInt8(ascii: "\n")
    static let comma = UInt8(ascii: ",")

    static func isKey(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    static func isValue(_ byte: UInt8) -> Bool {
        isKey(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }
}

// Bytes, blanks and line ends.
extension TOMLShape {
    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func takes(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func need(_ byte: UInt8) throws(TOMLFlaw) {
        guard takes(byte) else { throw flaw("'\(UnicodeScalar(byte))' is missing") }
    }

    private mutating func skipBlanks() {
        while current == 0x20 || current == 0x09 { position += 1 }
    }

    /// Passes blanks, comments and line ends.
    private mutating func skipLines() throws(TOMLFlaw) {
        while true {
            skipBlanks()
            if current == UInt8(ascii: "#") { try comment() }
            if takes(UInt8(ascii: "\r")), current != Mark.lineFeed {
                throw flaw("a carriage return without a line feed")
            }
            guard takes(Mark.lineFeed) else { return }
            line += 1
        }
    }

    private mutating func comment() throws(TOMLFlaw) {
        while let byte = current, byte != Mark.lineFeed, byte != UInt8(ascii: "\r") {
            try refuseControl(byte)
            position += 1
        }
    }

    private mutating func lineEnd() throws(TOMLFlaw) {
        let before = line
        try skipLines()
        guard line > before || current == nil else { throw flaw("the line should end here") }
    }

    private func refuseControl(_ byte: UInt8) throws(TOMLFlaw) {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else {
            throw flaw("a control character")
        }
    }
}

// Keys and values.
extension TOMLShape {
    private mutating func header() throws(TOMLFlaw) {
        try need(Mark.open)
        let isList = takes(Mark.open)
        skipBlanks()
        try key()
        skipBlanks()
        try need(Mark.close)
        if isList { try need(Mark.close) }
    }

    private mutating func pair() throws(TOMLFlaw) {
        try key()
        skipBlanks()
        try need(UInt8(ascii: "="))
        skipBlanks()
        try value()
    }

    private mutating func key() throws(TOMLFlaw) {
        var count = 0
        repeat {
            count += 1
            guard count <= Self.parts else { throw flaw("a key has too many parts") }
            skipBlanks()
            guard let first = current else { throw flaw("a key is missing") }
            if first == Mark.quote || first == Mark.apostrophe {
                try line(quotedBy: first)
            } else {
                let start = position
                while let byte = current, Mark.isKey(byte) { position += 1 }
                guard position > start else { throw flaw("a key is missing") }
            }
            skipBlanks()
        } while takes(UInt8(ascii: "."))
    }

    private mutating func value() throws(TOMLFlaw) {
        level += 1
        defer { level -= 1 }
        guard level <= Self.depth else { throw flaw("lists or tables lie too deep in each other") }
        switch current {
        case Mark.open: try list()
        case Mark.openTable: try table()
        case let mark? where mark == Mark.quote || mark == Mark.apostrophe:
            try text(quotedBy: mark)
        default: try word()
        }
    }

    private mutating func list() throws(TOMLFlaw) {
        try need(Mark.open)
        try skipLines()
        while !takes(Mark.close) {
            try value()
            try skipLines()
            if takes(Mark.comma) {
                try skipLines()
            } else if current != Mark.close {
                throw flaw("',' or ']' is missing")
            }
        }
    }

    private mutating func table() throws(TOMLFlaw) {
        try need(Mark.openTable)
        skipBlanks()
        if takes(Mark.closeTable) { return }
        repeat {
            skipBlanks()
            try pair()
            skipBlanks()
        } while takes(Mark.comma)
        try need(Mark.closeTable)
    }

    /// A number, true or false.
    ///
    /// Dates are left out: no setting is one, and the parser does not survive a broken one.
    private mutating func word() throws(TOMLFlaw) {
        let start = position
        while let byte = current, Mark.isValue(byte) { position += 1 }
        guard position > start else { throw flaw("a value is missing") }
        let digits = bytes[start..<position].prefix { (0x30...0x39).contains($0) }
        let isDate =
            digits.count == 4 && digits.endIndex < position
            && bytes[digits.endIndex] == UInt8(ascii: "-")
        guard !isDate, current != UInt8(ascii: ":") else {
            throw flaw("a date or time stands in quotes here")
        }
    }
}

// Texts.
extension TOMLShape {
    private mutating func text(quotedBy mark: UInt8) throws(TOMLFlaw) {
        if bytes[position...].starts(with: [mark, mark, mark]) {
            try lines(quotedBy: mark)
        } else {
            try line(quotedBy: mark)
        }
    }

    private mutating func line(quotedBy mark: UInt8) throws(TOMLFlaw) {
        try need(mark)
        while let byte = current, byte != Mark.lineFeed {
            position += 1
            if byte == mark { return }
            try refuseControl(byte)
            if byte == Mark.backslash, mark == Mark.quote { try escape() }
        }
        throw flaw("a quote is not closed")
    }

    private mutating func lines(quotedBy mark: UInt8) throws(TOMLFlaw) {
        let begin = flaw("a quote is not closed")
        position += 3
        while let byte = current {
            if bytes[position...].starts(with: [mark, mark, mark]) {
                position += 3
                // Up to two more belong to the text.
                for _ in 0..<2 { _ = takes(mark) }
                return
            }
            position += 1
            if byte == Mark.lineFeed {
                line += 1
            } else if byte != UInt8(ascii: "\r") {
                try refuseControl(byte)
            }
            if byte == Mark.backslash, mark == Mark.quote, current != Mark.lineFeed {
                try escape()
            }
        }
        throw begin
    }

    /// Passes what follows a backslash; a NUL would end the text for the parser's C interface.
    private mutating func escape() throws(TOMLFlaw) {
        guard let byte = current else { throw flaw("a quote is not closed") }
        let count = byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : 0
        let digits = bytes[position...].dropFirst().prefix(count)
        if count > 0, digits.allSatisfy({ $0 == UInt8(ascii: "0") }) {
            throw flaw("a NUL character")
        }
        if byte != Mark.lineFeed { position += 1 }
    }
}
