import WorkshopCore

/// How events are written and read: the only place that knows.
///
/// A row holds an event's case name as its type and its associated values as one JSON object. Rows
/// of an older schema are changed while they are read (`Upcasts`), never where they stand.
struct EventCoding {
    private let upcasts: Upcasts

    init(upcasts: Upcasts = .all) {
        self.upcasts = upcasts
    }

    /// An event as a row holds it.
    struct Encoded: Hashable {
        /// The case name.
        var type: String
        /// The version of that type's schema, from 1.
        var schema: Int
        /// The associated values: a JSON object, always the same text for the same event.
        var data: String
    }

    /// The event as a row holds it.
    func encode(_ event: Event) -> Encoded {
        guard case .object(let wrapped)? = try? JSONValue.encoding(event),
            let (type, data) = wrapped.first, wrapped.count == 1
        else { preconditionFailure("\(event) does not encode as one named object") }
        return Encoded(type: type, schema: upcasts.newest(type), data: data.text)
    }

    /// The event that a row holds.
    /// - Throws: `CodingProblem` when the row was written by a newer program or is damaged.
    func decode(_ encoded: Encoded) throws(CodingProblem) -> Event {
        var (type, data) = (encoded.type, encoded.data)
        let decoded = type.withUTF8 { type in
            data.withUTF8 { data in
                Result { () throws(CodingProblem) in
                    try decode(type: type, schema: encoded.schema, data: data)
                }
            }
        }
        return try decoded.get()
    }

    /// The event that a row holds, read where SQLite has it.
    /// - Throws: `CodingProblem` when the row was written by a newer program or is damaged.
    func decode(
        type: UnsafeBufferPointer<UInt8>, schema: Int, data: UnsafeBufferPointer<UInt8>
    ) throws(CodingProblem) -> Event {
        let tape: JSONTape
        do throws(JSONProblem) {
            tape = try JSONTape(data, named: type)
        } catch {
            throw .malformed(error.description)
        }
        return try decode(tape, at: 0, schema: schema)
    }

    /// The event at `node` of a tape, where it stands as `{"type":{…}}`.
    /// - Throws: `CodingProblem` when it was written by a newer program or is damaged.
    func decode(_ tape: JSONTape, at node: Int, schema: Int) throws(CodingProblem) -> Event {
        if schema != 1 || !upcasts.isEmpty {
            let type = tape.string(at: node + 1) ?? ""
            let newest = upcasts.newest(type)
            if schema < 1 { throw .malformed("schema \(schema)") }
            if schema > newest { throw .newer(type: type, schema: schema) }
            if schema < newest { return try upcast(tape, type: type, at: node, from: schema) }
        }
        if let event = EventReading.event(tape, at: node) { return event }
        do {
            return try Event(from: TapeDecoder(tape: tape, node: node))
        } catch {
            throw problem(error, tape, node)
        }
    }

    private func upcast(
        _ tape: JSONTape, type: String, at node: Int, from schema: Int
    ) throws(CodingProblem) -> Event {
        let newest = upcasts.apply(to: JSONValue(tape, at: node + 2), of: type, from: schema)
        let changed: JSONTape
        do throws(JSONProblem) {
            changed = try JSONTape(JSONValue.object([type: newest]).text.utf8)
        } catch {
            throw .malformed(error.description)
        }
        return try decode(changed, at: 0, schema: upcasts.newest(type))
    }

    private func problem(_ error: any Error, _ tape: JSONTape, _ node: Int) -> CodingProblem {
        let type = tape.string(at: node + 1) ?? ""
        if EventName(type) != nil { return .malformed(error.inOwnWords) }
        return .unknownType(type)
    }
}

/// Why a row cannot be read as an event.
enum CodingProblem: Error, Hashable {
    /// The row's schema is newer than this program.
    case newer(type: String, schema: Int)
    /// The row's type is not known to this program.
    case unknownType(String)
    /// The row's data do not fit its type.
    case malformed(String)
}

extension Error {
    /// What a decoder has to say, in words of this program: those of the language's own library
    /// speak of its types.
    var inOwnWords: String {
        (self as? ShapeProblem)?.description ?? "a value that this program does not know"
    }
}
