/// A JSON text taken apart: its values in the order in which they stand, each with its end.
final class JSONTape {
    /// What a value is.
    enum Kind: UInt8 {
        case null, yes, no, number, plainString, escapedString, array, object
    }

    /// One value; strings are without their quotes, `next` is the node after all that is inside.
    ///
    /// Small, since a snapshot has tens of thousands; the scanner refuses texts that are too long.
    struct Node {
        let kind: Kind
        private let from: UInt32
        private var until: UInt32
        private var following: UInt32

        var start: Int { Int(from) }
        var end: Int { Int(until) }
        var next: Int { Int(following) }

        init(kind: Kind, start: Int, end: Int, next: Int) {
            self.kind = kind
            from = UInt32(start)
            until = UInt32(end)
            following = UInt32(next)
        }

        mutating func close(end: Int, next: Int) {
            until = UInt32(end)
            following = UInt32(next)
        }
    }

    let bytes: [UInt8]
    let nodes: [Node]

    /// Takes apart a text; node 0 is the whole.
    init(_ text: some Collection<UInt8>) throws(JSONProblem) {
        bytes = Array(text)
        nodes = try JSONScanner.nodes(of: bytes)
    }

    /// Takes apart `{"name":object}`, so that an event's values read as its synthesised coding.
    init(
        _ object: UnsafeBufferPointer<UInt8>, named name: UnsafeBufferPointer<UInt8>
    ) throws(JSONProblem) {
        var text: [UInt8] = []
        text.reserveCapacity(object.count + name.count + 5)
        text.append(UInt8(ascii: "{"))
        text.append(UInt8(ascii: "\""))
        text.append(contentsOf: name)
        text.append(UInt8(ascii: "\""))
        text.append(UInt8(ascii: ":"))
        text.append(contentsOf: object)
        text.append(UInt8(ascii: "}"))
        bytes = text
        nodes = try JSONScanner.nodes(of: text)
    }

    /// The text of a value, as it stands.
    func text(of node: Int) -> ArraySlice<UInt8> { bytes[nodes[node].start..<nodes[node].end] }

    /// The member of an object called `name`, or nil.
    ///
    /// Cost: linear in the object's members.
    func member(_ name: String, of object: Int) -> Int? {
        var name = name
        return name.withUTF8 { member($0, of: object) }
    }

    /// The member of an object called `name`, or nil.
    func member(_ name: StaticString, of object: Int) -> Int? {
        let start = name.utf8Start
        return member(UnsafeBufferPointer(start: start, count: name.utf8CodeUnitCount), of: object)
    }

    private func member(_ name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var key = object + 1
        let end = nodes[object].next
        while key < end {
            if keyMatches(key, name) { return key + 1 }
            key = nodes[key + 1].next
        }
        return nil
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

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }

    /// What the character after a backslash stands for, `u` excepted.
    var escapedCharacter: UInt8? {
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
