/// A word or a punctuation mark of Swift code.
///
/// Comments are gone; a string literal is one token without its text, followed by the tokens of its
/// interpolations.
struct Token: Sendable, Equatable {
    enum Kind: Sendable { case word, mark, string }

    let kind: Kind
    let text: String
    let line: Int
}

/// Splits Swift text into tokens, well enough to find declarations and their braces.
///
/// Regular expressions between bare slashes are not understood; the rule about balanced braces
/// reports a file in which that matters.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var tokens: [Token] = []

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(bytes: Array(text.utf8))
        while lexer.position < lexer.bytes.count { lexer.step() }
        return lexer.tokens
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func skip(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, line: Int) {
        tokens.append(
            Token(kind: kind, text: String(decoding: bytes[range], as: UTF8.self), line: line))
    }

    private mutating func step() {
        switch byte() {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            skip()
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
            while position < bytes.count, byte() != UInt8(ascii: "\n") { skip() }
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
            blockComment()
        case UInt8(ascii: "\""):
            string(hashes: 0)
        case UInt8(ascii: "#"):
            afterHash()
        case UInt8(ascii: "`"):
            quotedWord()
        case let first where Lexer.isWord(first):
            let start = position
            while Lexer.isWord(byte()) { skip() }
            add(.word, start..<position, line: line)
        default:
            add(.mark, position..<position + 1, line: line)
            skip()
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                skip(2)
            } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                skip(2)
            } else {
                skip()
            }
        } while depth > 0 && position < bytes.count
    }

    private mutating func quotedWord() {
        let start = position
        repeat { skip() } while position < bytes.count && byte() != UInt8(ascii: "`")
        skip()
        add(.word, start..<position, line: line)
    }

    /// A raw string, a regular expression between `#/` and `/#`, or the mark itself.
    private mutating func afterHash() {
        var hashes = 0
        while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
        if byte(hashes) == UInt8(ascii: "\"") {
            skip(hashes)
            string(hashes: hashes)
        } else if byte(hashes) == UInt8(ascii: "/") {
            skip(hashes + 1)
            while position < bytes.count, !isClosed(by: "/", count: 1, hashes: hashes) { skip() }
            skip(hashes + 1)
        } else {
            add(.mark, position..<position + 1, line: line)
            skip()
        }
    }

    private func isClosed(by mark: Unicode.Scalar, count: Int, hashes: Int) -> Bool {
        (0..<count).allSatisfy { byte($0) == UInt8(ascii: mark) }
            && (0..<hashes).allSatisfy { byte(count + $0) == UInt8(ascii: "#") }
    }

    private mutating func string(hashes: Int) {
        let quotes = isClosed(by: "\"", count: 3, hashes: 0) ? 3 : 1
        tokens.append(Token(kind: .string, text: "\"", line: line))
        skip(quotes)
        while position < bytes.count {
            if isClosed(by: "\"", count: quotes, hashes: hashes) {
                return skip(quotes + hashes)
            }
            if quotes == 1, byte() == UInt8(ascii: "\n") { return }
            let escapes =
                byte() == UInt8(ascii: "\\")
                && (0..<hashes).allSatisfy { byte(1 + $0) == UInt8(ascii: "#") }
            if !escapes {
                skip()
            } else if byte(1 + hashes) == UInt8(ascii: "(") {
                skip(1 + hashes)
                interpolation()
            } else {
                skip(2 + hashes)
            }
        }
    }

    private mutating func interpolation() {
        var depth = 0
        repeat {
            if byte() == UInt8(ascii: "(") { depth += 1 }
            if byte() == UInt8(ascii: ")") { depth -= 1 }
            step()
        } while depth > 0 && position < bytes.count
    }
}
