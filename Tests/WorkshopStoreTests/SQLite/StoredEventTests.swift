import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct StoredEventTests {
    private let row = StoredEvent(
        position: 7, stream: "order/1041", version: 2, eventID: "c.0",
        encoded: .init(type: "carParked", schema: 1, data: #"{"place":"P2"}"#), actor: "Wang",
        happened: .noon, recorded: .at(13))

    @Test func `the hash covers every column and the hash before`() {
        let hash = row.hash(after: StoredEvent.noHash)
        #expect(hash.count == 32)
        #expect(hash == row.hash(after: StoredEvent.noHash))
        var others: [StoredEvent] = []
        func change(_ change: (inout StoredEvent) -> Void) {
            var other = row
            change(&other)
            others.append(other)
        }
        change { $0.position = 8 }
        change { $0.stream = "order/1042" }
        change { $0.version = 3 }
        change { $0.eventID = "c.1" }
        change { $0.encoded.type = "carReady" }
        change { $0.encoded.schema = 2 }
        change { $0.encoded.data = #"{"place":"P3"}"# }
        change { $0.actor = "Wan" }
        change { $0.happened = .at(12, 1) }
        change { $0.recorded = .at(13, 1) }
        let hashes = Set(others.map { $0.hash(after: StoredEvent.noHash) })
        #expect(hashes.count == 10)
        #expect(!hashes.contains(hash))
        #expect(row.hash(after: hash) != hash)
    }

    @Test func `what moves from one column to the next changes the hash`() {
        var moved = row
        (moved.stream, moved.eventID) = ("order/104", "1c.0")
        #expect(moved.hash(after: StoredEvent.noHash) != row.hash(after: StoredEvent.noHash))
    }

    @Test func `the chain is what it always was`() {
        #expect(
            row.hash(after: StoredEvent.noHash).hexadecimal
                == "b0854c7a9fc43e7b587126dc827a5c215361a4b325d15d5592f3c1ab89c82682")
    }

    @Test func `a row comes back as its event`() throws {
        let event = try row.typed(EventCoding(), path: "p")
        #expect(
            event.stream == .order(OrderID("1041"))
                && event.event == .visit(.carParked(place: "P2")))
        #expect(StoredEvent(event, coding: EventCoding(), recorded: .at(13)) == row)
    }

    @Test func `a row that makes no sense is damage, one of a newer program is not`() {
        var bad = row
        bad.stream = "lorry/7"
        #expect(
            throws: StoreProblem.damaged(
                path: "p", detail: "event 7 has no proper stream or identity")
        ) { try bad.typed(EventCoding(), path: "p") }
        bad = row
        bad.encoded.data = "{}"
        #expect(
            throws: StoreProblem.damaged(path: "p", detail: "event 7: no member called place")
        ) { try bad.typed(EventCoding(), path: "p") }
        bad.encoded.type = "carSold"
        #expect(
            throws: StoreProblem.newerEvent(path: "p", position: 7, type: "carSold", schema: 1)
        ) { try bad.typed(EventCoding(), path: "p") }
    }

    @Test func `names that Swift holds for equal are stored as the same bytes`() {
        let composed = StreamID.technician(TechnicianID("Jos\u{E9}"))
        let taken = StreamID.technician(TechnicianID("Jose\u{301}"))
        #expect(Array(composed.storedName.utf8) == Array(taken.storedName.utf8))
        #expect(StreamID(composed.storedName) == taken)
    }
}
