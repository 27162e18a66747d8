import Crypto
import Foundation
@_spi(_Unicode) import Swift
import WorkshopCore

/// An event as its row holds it, every column as it is written.
struct StoredEvent: Hashable {
    var position: Int
    var stream: String
    var version: Int
    var eventID: String
    var encoded: EventCoding.Encoded
    var actor: String
    var happened: Instant
    /// When the row was written; never used for order.
    var recorded: Instant

    init(
        position: Int, stream: String, version: Int, eventID: String,
        encoded: EventCoding.Encoded, actor: String, happened: Instant, recorded: Instant
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.eventID = eventID
        self.encoded = encoded
        self.actor = actor
        self.happened = happened
        self.recorded = recorded
    }

    /// The hash before the first event.
    static let noHash = [UInt8](repeating: 0, count: 32)

    /// SHA-256 over the hash of the event before and every column but this, each with its length
    /// before it, so that no two rows can have the same input.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var input: [UInt8] = []
        input.reserveCapacity(256 + encoded.data.utf8.count)
        func add(_ bytes: some Collection<UInt8>) {
            input.append(contentsOf: UInt64(bytes.count).bigEndianBytes)
            input.append(contentsOf: bytes)
        }
        func add(_ number: Int64) { add(UInt64(bitPattern: number).bigEndianBytes) }
        add(previous)
        add(Int64(position))
        add(stream.utf8)
        add(Int64(version))
        add(eventID.utf8)
        add(encoded.type.utf8)
        add(Int64(encoded.schema))
        add(encoded.data.utf8)
        add(actor.utf8)
        add(happened.milliseconds)
        add(recorded.milliseconds)
        return [UInt8](SHA256.hash(data: input))
    }

    /// The row of an event that is about to be written at `recorded`.
    init(_ event: RecordedEvent, coding: EventCoding, recorded: Instant) {
        self.init(
            position: event.position, stream: event.stream.storedName, version: event.version,
            eventID: event.id.description, encoded: coding.encode(event.event),
            actor: event.actor.name, happened: event.at, recorded: recorded)
    }

    /// The event, typed.
    /// - Throws: `StoreProblem.damaged` or `.newerEvent`.
    func typed(_ coding: EventCoding, path: String) throws(StoreProblem) -> RecordedEvent {
        let event: Event
        do throws(CodingProblem) {
            event = try coding.decode(encoded)
        } catch {
            throw error.inStore(path, position: position)
        }
        return try typed(event, path: path)
    }

    private func typed(_ event: Event, path: String) throws(StoreProblem) -> RecordedEvent {
        guard let stream = StreamID(stream), let id = EventID(eventID) else {
            throw .damaged(path: path, detail: "event \(position) has no proper stream or identity")
        }
        return RecordedEvent(
            position: position, stream: stream, version: version, id: id, at: happened,
            actor: Actor(actor), event: event)
    }
}

extension StreamID {
    /// The stream under the name that the rows have, so that what is folded while it happens is
    /// what is folded from them later, byte for byte.
    var asStored: StreamID { StreamID(storedName) ?? self }

    /// The stream's name as rows have it: strings that Swift holds for equal are the same bytes.
    var storedName: String {
        let name = description
        return name.utf8.allSatisfy { $0 < 0x80 }
            ? name : name.normalForm
    }
}

extension String {
    /// The normal form (NFC) by the tables that `==` goes by: those of Foundation are of another
    /// version of Unicode, by which some names would be two that Swift holds for one.
    var normalForm: String {
        var scalars = UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}

extension CodingProblem {
    /// What it means for the event at `position` of the store at `path`.
    func inStore(_ path: String, position: Int) -> StoreProblem {
        switch self {
        case .newer(let type, let schema):
            .newerEvent(path: path, position: position, type: type, schema: schema)
        case .unknownType(let type):
            .newerEvent(path: path, position: position, type: type, schema: 1)
        case .malformed(let reason):
            .damaged(path: path, detail: "event \(position): \(reason)")
        }
    }
}

extension UInt64 {
    fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }
}
