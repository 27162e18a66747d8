extension JSONValue {
    /// The value that `encodable` encodes itself as.
    static func encoding(_ encodable: any Encodable) throws -> JSONValue {
        let slot = Slot()
        try encodable.encode(to: SlotEncoder(slot: slot))
        return slot.value
    }
}

/// A value that is being encoded; containers share it while they fill it.
private final class Slot {
    private enum Content {
        case empty
        case scalar(JSONValue)
        case members([(name: String, slot: Slot)])
        case elements([Slot])
    }

    private var content = Content.empty

    /// What has been filled in; null when nothing has.
    var value: JSONValue {
        switch content {
        case .empty: .null
        case .scalar(let value): value
        case .elements(let slots): .array(slots.map(\.value))
        case .members(let members):
            .object(Dictionary(members.map { ($0.name, $0.slot.value) }) { _, last in last })
        }
    }

    var elementCount: Int {
        if case .elements(let slots) = content { slots.count } else { 0 }
    }

    func set(_ value: JSONValue) { content = .scalar(value) }

    func beginMembers() {
        if case .members = content { return }
        content = .members([])
    }

    func beginElements() {
        if case .elements = content { return }
        content = .elements([])
    }

    func member(_ name: String) -> Slot {
        let slot = Slot()
        if case .members(let members) = content {
            content = .members(members + [(name, slot)])
        } else {
            content = .members([(name, slot)])
        }
        return slot
    }

    func element() -> Slot {
        let slot = Slot()
        if case .elements(let slots) = content {
            content = .elements(slots + [slot])
        } else {
            content = .elements([slot])
        }
        return slot
    }

    func encode(_ value: some Encodable) throws {
        try value.encode(to: SlotEncoder(slot: self))
    }
}

private struct SlotEncoder: Encoder, SingleValueEncodingContainer {
    let slot: Slot

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        slot.beginMembers()
        return KeyedEncodingContainer(SlotMembers<Key>(slot: slot))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.beginElements()
        return SlotElements(slot: slot)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { slot.set(.null) }
    func encode(_ value: Bool) { slot.set(.bool(value)) }
    func encode(_ value: String) { slot.set(.string(value)) }
    func encode(_ value: Double) { slot.set(.number("\(value)")) }
    func encode(_ value: Float) { slot.set(.number("\(value)")) }
    func encode(_ value: Int) { slot.set(.number("\(value)")) }
    func encode(_ value: Int8) { slot.set(.number("\(value)")) }
    func encode(_ value: Int16) { slot.set(.number("\(value)")) }
    func encode(_ value: Int32) { slot.set(.number("\(value)")) }
    func encode(_ value: Int64) { slot.set(.number("\(value)")) }
    func encode(_ value: UInt) { slot.set(.number("\(value)")) }
    func encode(_ value: UInt8) { slot.set(.number("\(value)")) }
    func encode(_ value: UInt16) { slot.set(.number("\(value)")) }
    func encode(_ value: UInt32) { slot.set(.number("\(value)")) }
    func encode(_ value: UInt64) { slot.set(.number("\(value)")) }
    func encode(_ value: some Encodable) throws { try slot.encode(value) }
}

private struct SlotMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let slot: Slot

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { slot.member(key.stringValue).set(.null) }

    // The typed overloads of the protocol all have this one as their default.
    func encode(_ value: some Encodable, forKey key: Key) throws {
        try slot.member(key.stringValue).encode(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        SlotEncoder(slot: slot.member(key.stringValue)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        SlotEncoder(slot: slot.member(key.stringValue)).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { SlotEncoder(slot: slot.member("super")) }
    func superEncoder(forKey key: Key) -> any Encoder {
        SlotEncoder(slot: slot.member(key.stringValue))
    }
}

private struct SlotElements: UnkeyedEncodingContainer {
    let slot: Slot

    var codingPath: [any CodingKey] { [] }
    var count: Int { slot.elementCount }

    func encodeNil() { slot.element().set(.null) }

    func encode(_ value: some Encodable) throws { try slot.element().encode(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        SlotEncoder(slot: slot.element()).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        SlotEncoder(slot: slot.element()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { SlotEncoder(slot: slot.element()) }
}
