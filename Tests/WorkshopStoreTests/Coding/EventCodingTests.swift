import Foundation
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct EventCodingTests {
    private let coding = EventCoding()

    @Test func `an event is its case name and its values, the same text every time`() {
        let encoded = coding.encode(
            .work(.started(job: 2, technician: .smith, overrideReason: nil)))
        #expect(encoded.type == "jobStarted")
        #expect(encoded.schema == 1)
        #expect(encoded.data == #"{"job":2,"technician":"B. Smith"}"#)
        #expect(coding.encode(.afterWork(.carReady)).data == "{}")
    }

    @Test(arguments: StoredSamples.all)
    func `every event comes back as it was`(event: Event) throws {
        let encoded = coding.encode(event)
        #expect(encoded.type == StoredSamples.name(of: event))
        #expect(try coding.decode(encoded) == event)
    }

    @Test func `every event type has stored rows of its newest schema`() throws {
        let names = Set(try StoredEventFiles.names())
        let first = Dictionary(grouping: StoredSamples.first.map(coding.encode)) {
            "\($0.type).\($0.schema).jsonl"
        }
        let later = StoredSamples.later.mapValues { $0.map(coding.encode) }
        for (name, rows) in first.merging(later, uniquingKeysWith: { one, _ in one })
        where !names.contains(name) {
            Issue.record("\(name) is missing; RECORD_EVENTS=1 writes it")
            if ProcessInfo.processInfo.environment["RECORD_EVENTS"] == "1" {
                try? StoredEventFiles.record(name, rows.map(\.data))
            }
        }
    }

    @Test func `rows of every schema that was ever written can be read`() throws {
        for name in try StoredEventFiles.names() {
            let rows = try StoredEventFiles.rows(name)
            #expect(!rows.isEmpty, "\(name)")
            #expect(try rows.map(coding.decode) == StoredSamples.meaning(of: name), "\(name)")
        }
    }

    @Test func `what is written today is what was stored`() throws {
        for name in try StoredEventFiles.names() {
            for row in try StoredEventFiles.rows(name) {
                let again = coding.encode(try coding.decode(row))
                if again.schema == row.schema { #expect(again == row, "\(name)") }
            }
        }
    }

    @Test func `stored rows are never edited`() throws {
        let checksums = try StoredEventFiles.checksums()
        let names = try StoredEventFiles.names()
        #expect(Set(checksums.keys) == Set(names))
        for name in names {
            let checksum = StoredEventFiles.checksum(try StoredEventFiles.bytes(name))
            #expect(checksums[name] == checksum, "\(name)")
        }
    }

    @Test func `a row of a newer program is told apart from a damaged one`() {
        #expect(throws: CodingProblem.unknownType("carSold")) {
            try coding.decode(.init(type: "carSold", schema: 1, data: "{}"))
        }
        #expect(throws: CodingProblem.newer(type: "carReady", schema: 2)) {
            try coding.decode(.init(type: "carReady", schema: 2, data: "{}"))
        }
        for data in ["", "{", "[]", "{\"job\":\"two\"}", "{}", "null", "{}}"] {
            #expect(throws: CodingProblem.self, "\(data)") {
                try coding.decode(.init(type: "jobFinished", schema: 1, data: data))
            }
        }
        #expect(throws: CodingProblem.malformed("schema 0")) {
            try coding.decode(.init(type: "carReady", schema: 0, data: "{}"))
        }
    }

    @Test func `a row of an older schema is changed while it is read`() throws {
        let coding = EventCoding(
            upcasts: Upcasts([
                "carParked": [
                    { data in
                        guard case .object(let members) = data else { return data }
                        return .object(["place": members["where"] ?? .null])
                    }
                ]
            ]))
        let old = EventCoding.Encoded(type: "carParked", schema: 1, data: #"{"where":"P2"}"#)
        #expect(try coding.decode(old) == .visit(.carParked(place: "P2")))
        #expect(coding.encode(.visit(.carParked(place: "P3"))).schema == 2)
        #expect(
            try coding.decode(coding.encode(.visit(.carParked(place: "P3"))))
                == .visit(.carParked(place: "P3")))
        #expect(throws: CodingProblem.newer(type: "carParked", schema: 3)) {
            try coding.decode(.init(type: "carParked", schema: 3, data: "{}"))
        }
    }
}
