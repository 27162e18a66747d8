/// A JSON text taken apart: its values in the order in which they stand, each knowing where it ends.
///
/// One tape is used for many texts, one after the other, so that reading a row of the store
/// allocates nothing. A decoder over it is good until the next `read`.
final class JSONTape {
    /// What a value is.
    enum Kind: UInt8 {
        case null, yes, no, number, plainString, escapedString, array, object
    }

    /// One value; strings are without their quotes, `next` is the node after all that is inside.
    struct Node {
        var kind: Kind
        var start: Int
        var end: Int
        var next: Int
    }

    private static let deepest = 64

    private(set) var nodes: [Node] = []
    private(set) var bytes: [UInt8] = []
    private var at = 0

    /// Takes apart `text`; node 0 is the whole.
    func read(_ text: some Collection<UInt8>) throws(JSONProblem) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: text)
        try takeApart()
    }

    /// Takes apart `{"name":object}`, so that an event's values read as its synthesised coding.
    func read(_ object: UnsafeBufferPointer<UInt8>, named name: UnsafeBufferPointer<UInt8>)
        throws(JSONProblem)
    {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: [UInt8(ascii: "{"), UInt8(ascii: "\"")])
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        bytes.append(contentsOf: object)
        bytes.append(UInt8(ascii: "}"))
        try takeApart()
    }

    /// The text of a value, as it stands.
    func text(of node: Int) -> ArraySlice<UInt8> { bytes[nodes[node].start..<nodes[node].end] }

    /// The member of an object called `name`, or nil. Cost: linear in the object's members.
    func member(_ name: String, of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var name = name
        return name.withUTF8 { name in
            var key = object + 1
            let end = nodes[object].next
            while key < end {
                if keyMatches(key, name) { return key + 1 }
                key = nodes[key + 1].next
            }
            return nil
        }
    }

    /// The first values of an array or the keys of an object, each at its node.
    func children(of node: Int) -> [Int] {
        var found: [Int] = []
        var child = node + 1
        while child < nodes[node].next {
            found.append(child)
            child = nodes[nodes[node].kind == .object ? child + 1 : child].next
        }
        return found
    }

    /// The string at `node`, or nil when there is none.
    func string(at node: Int) -> String? {
        let value = nodes[node]
        switch value.kind {
        case .plainString: return String(decoding: bytes[value.start..<value.end], as: UTF8.self)
        case .escapedString: return unescaped(value)
        case .null, .yes, .no, .number, .array, .object: return nil
        }
    }

    /// The whole number at `node`, or nil when there is none that fits.
    func integer<Number: FixedWidthInteger>(at node: Int) -> Number? {
        let value = nodes[node]
        guard value.kind == .number else { return nil }
        var index = value.start
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var number: Number = 0
        while index < value.end {
            guard let digit = Number(exactly: bytes[index] &- UInt8(ascii: "0")), digit < 10
            else { return nil }
            let (tens, overflowed) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflowedToo) =
                isNegative
                ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            if overflowed || overflowedToo { return nil }
            number = sum
            index += 1
        }
        return number
    }

    private func keyMatches(_ key: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let node = nodes[key]
        guard node.kind == .plainString else {
            return string(at: key) == String(decoding: name, as: UTF8.self)
        }
        guard node.end - node.start == name.count else { return false }
        for offset in 0..<name.count where bytes[node.start + offset] != name[offset] {
            return false
        }
        return true
    }
}

// Taking a text apart.
extension JSONTape {
    private func takeApart() throws(JSONProblem) {
        nodes.removeAll(keepingCapacity: true)
        at = 0
        try value(depth: 0)
        skipSpace()
        if at < bytes.count { throw problem("text after the value") }
    }

    private func value(depth: Int) throws(JSONProblem) {
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

    private func members(depth: Int) throws(JSONProblem) {
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

    private func elements(depth: Int) throws(JSONProblem) {
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

    private func string() throws(JSONProblem) {
        at += 1
        let start = at
        var kind = Kind.plainString
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
        nodes.append(Node(kind: kind, start: start, end: at, next: nodes.count + 1))
        at += 1
    }

    private func escape() throws(JSONProblem) {
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

    private func number() throws(JSONProblem) {
        let start = at
        while let byte = current, byte.isInNumber { at += 1 }
        guard at > start, bytes[start..<at].contains(where: { $0.hexDigit != nil })
        else { throw problem("no value") }
        nodes.append(Node(kind: .number, start: start, end: at, next: nodes.count + 1))
    }

    private func word(_ word: StaticString, _ kind: Kind) throws(JSONProblem) {
        let end = at + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[at..<end].elementsEqual(expected)
        else { throw problem("no value") }
        nodes.append(Node(kind: kind, start: at, end: end, next: nodes.count + 1))
        at = end
    }

    private func open(_ kind: Kind) -> Int {
        nodes.append(Node(kind: kind, start: at, end: at, next: 0))
        at += 1
        return nodes.count - 1
    }

    private func close(_ node: Int) {
        nodes[node].end = at
        nodes[node].next = nodes.count
    }

    private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private func skipSpace() {
        while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
    }

    private func problem(_ reason: String) -> JSONProblem {
        JSONProblem(reason: reason, offset: at)
    }

    private func unescaped(_ node: Node) -> String {
        var units: [UInt16] = []
        var plain: [UInt8] = []
        var result = ""
        var index = node.start
        func flush() {
            result += String(decoding: units, as: UTF16.self)
            result += String(decoding: plain, as: UTF8.self)
            units.removeAll()
            plain.removeAll()
        }
        while index < node.end {
            if bytes[index] != UInt8(ascii: "\\") {
                if !units.isEmpty { flush() }
                plain.append(bytes[index])
                index += 1
            } else if let character = bytes[index + 1].escapedCharacter {
                if !units.isEmpty { flush() }
                plain.append(character)
                index += 2
            } else {
                if !plain.isEmpty { flush() }
                let digits = bytes[(index + 2)...(index + 5)]
                units.append(digits.reduce(0) { $0 << 4 | UInt16($1.hexDigit ?? 0) })
                index += 6
            }
        }
        flush()
        return result
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
    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }

    fileprivate var isInNumber: Bool {
        switch self {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    fileprivate var escapedCharacter: UInt8? {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): self
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }
}
