/// Finds the values of a JSON text, each at its place.
struct JSONScanner {
    private static let deepest = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var nodes: [JSONTape.Node] = []
    private var at = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The values of `text` in the order in which they stand.
    /// - Throws: `JSONProblem` when it is not one JSON value.
    static func nodes(of text: [UInt8]) throws(JSONProblem) -> [JSONTape.Node] {
        let scanned = text.withUnsafeBufferPointer { bytes in
            Result { () throws(JSONProblem) in
                var scanner = JSONScanner(bytes)
                try scanner.all()
                return scanner.nodes
            }
        }
        return try scanned.get()
    }

    private mutating func all() throws(JSONProblem) {
        guard bytes.count < Int(Int32.max) else { throw problem("too long") }
        nodes.reserveCapacity(bytes.count / 10)
        try value(depth: 0)
        skipSpace()
        if at < bytes.count { throw problem("text after the value") }
    }

    private mutating func value(depth: Int) throws(JSONProblem) {
        guard depth < Self.deepest else { throw problem("nested too deeply") }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): try members(depth: depth)
        case UInt8(ascii: "["): try elements(depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        default: try number()
        }
    }

    private mutating func members(depth: Int) throws(JSONProblem) {
        let object = open(.object)
        skipSpace()
        if take("}") { return close(object) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw problem("a member without a name") }
            try string()
            skipSpace()
            guard take(":") else { throw problem("a member without a value") }
            try value(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("}") else { throw problem("an object without an end") }
        close(object)
    }

    private mutating func elements(depth: Int) throws(JSONProblem) {
        let array = open(.array)
        skipSpace()
        if take("]") { return close(array) }
        repeat {
            try value(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("]") else { throw problem("an array without an end") }
        close(array)
    }

    private mutating func string() throws(JSONProblem) {
        at += 1
        let start = at
        var kind = JSONTape.Kind.plainString
        while let byte = current, byte != UInt8(ascii: "\"") {
            if byte < 0x20 { throw problem("a control character in a string") }
            if byte == UInt8(ascii: "\\") {
                kind = .escapedString
                try escape()
            } else {
                at += 1
            }
        }
        guard current != nil else { throw problem("a string without an end") }
        nodes.append(JSONTape.Node(kind: kind, start: start, end: at, next: nodes.count + 1))
        at += 1
    }

    private mutating func escape() throws(JSONProblem) {
        at += 1
        switch current {
        case UInt8(ascii: "u"):
            guard at + 4 < bytes.count,
                bytes[(at + 1)...(at + 4)].allSatisfy({ $0.hexDigit != nil })
            else { throw problem("a bad escape") }
            at += 5
        case .some(let byte) where byte.escapedCharacter != nil: at += 1
        default: throw problem("a bad escape")
        }
    }

    private mutating func number() throws(JSONProblem) {
        let start = at
        while let byte = current, byte.isInNumber { at += 1 }
        guard at > start, bytes[start..<at].contains(where: { $0.hexDigit != nil })
        else { throw problem("no value") }
        nodes.append(JSONTape.Node(kind: .number, start: start, end: at, next: nodes.count + 1))
    }

    private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONProblem) {
        let end = at + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[at..<end].elementsEqual(expected)
        else { throw problem("no value") }
        nodes.append(JSONTape.Node(kind: kind, start: at, end: end, next: nodes.count + 1))
        at = end
    }

    private mutating func open(_ kind: JSONTape.Kind) -> Int {
        nodes.append(JSONTape.Node(kind: kind, start: at, end: at, next: 0))
        at += 1
        return nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        nodes[node].close(end: at, next: nodes.count)
    }

    private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
    }

    private func problem(_ reason: String) -> JSONProblem {
        JSONProblem(reason: reason, offset: at)
    }
}

/// Why a text is not JSON.
struct JSONProblem: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    var reason: String
    /// The byte at which it was noticed.
    var offset: Int

    var description: String { "\(reason) at byte \(offset)" }
}

extension UInt8 {
    fileprivate var isInNumber: Bool {
        switch self {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
