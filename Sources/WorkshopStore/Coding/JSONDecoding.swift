/// A decoder over one value of a tape, for the synthesised `Codable` of events.
///
/// Some ten times as fast as a general one, since nothing is copied and no coding path is kept;
/// what is wrong is told by the name of the member alone.
struct TapeDecoder: Decoder {
    let tape: JSONTape
    let node: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard tape.nodes[node].kind == .object else { throw mismatch("an object") }
        return KeyedDecodingContainer(Members<Key>(tape: tape, node: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard tape.nodes[node].kind == .array else { throw mismatch("an array") }
        return Elements(tape: tape, nodes: tape.children(of: node))
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func mismatch(_ expected: String) -> ShapeProblem {
        let found = String(decoding: tape.text(of: node).prefix(40), as: UTF8.self)
        return ShapeProblem(description: "\(expected) expected, found \(found)")
    }

    fileprivate func whole<Number: FixedWidthInteger>() throws -> Number {
        guard let number: Number = tape.integer(at: node) else { throw mismatch("a whole number") }
        return number
    }
}

extension TapeDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { tape.nodes[node].kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch tape.nodes[node].kind {
        case .yes: return true
        case .no: return false
        case .null, .number, .plainString, .escapedString, .array, .object:
            throw mismatch("true or false")
        }
    }

    func decode(_ type: String.Type) throws -> String {
        guard let string = tape.string(at: node) else { throw mismatch("a string") }
        return string
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard tape.nodes[node].kind == .number,
            let number = Double(String(decoding: tape.text(of: node), as: UTF8.self))
        else { throw mismatch("a number") }
        return number
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try whole() }
    func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
    func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
    func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
    func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
    func decode(_ type: UInt.Type) throws -> UInt { try whole() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }
}

/// Why a value is not what was to be read: in words of this program, by the name of the member.
struct ShapeProblem: Error, Hashable, CustomStringConvertible {
    let description: String
}

/// The members of an object.
private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tape: JSONTape
    let node: Int

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        tape.children(of: node).compactMap { tape.string(at: $0).flatMap(Key.init(stringValue:)) }
    }

    func contains(_ key: Key) -> Bool { tape.member(key.stringValue, of: node) != nil }

    private func value(_ key: Key) throws -> TapeDecoder {
        guard let member = tape.member(key.stringValue, of: node) else {
            throw ShapeProblem(description: "no member called \(key.stringValue)")
        }
        return TapeDecoder(tape: tape, node: member)
    }

    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try value(key).decode(type)
    }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).whole() }

    // The other typed methods of the protocol have this one as their witness.
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let value = try value(key)
        do {
            return try T(from: value)
        } catch is DecodingError {
            // As for a name that no case has: what the language says of it speaks of types.
            let found = String(decoding: tape.text(of: value.node).prefix(40), as: UTF8.self)
            throw ShapeProblem(description: "\(key.stringValue) has no known value: \(found)")
        }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { TapeDecoder(tape: tape, node: node) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

/// The elements of an array.
private struct Elements: UnkeyedDecodingContainer {
    let tape: JSONTape
    let nodes: [Int]
    var currentIndex = 0

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nodes.count }
    var isAtEnd: Bool { currentIndex >= nodes.count }

    private mutating func next() throws -> TapeDecoder {
        guard !isAtEnd else {
            throw ShapeProblem(description: "the array has ended")
        }
        defer { currentIndex += 1 }
        return TapeDecoder(tape: tape, node: nodes[currentIndex])
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, tape.nodes[nodes[currentIndex]].kind == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: try next()) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }
}
