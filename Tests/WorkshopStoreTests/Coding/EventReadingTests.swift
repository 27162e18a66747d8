import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct EventReadingTests {
    private func tape(_ event: Event) throws -> JSONTape {
        try JSONTape(JSONValue.encoding(event).text.utf8)
    }

    @Test(arguments: StoredSamples.all)
    func `an event is read as the synthesised coding reads it`(event: Event) throws {
        let tape = try tape(event)
        #expect(try Event(from: TapeDecoder(tape: tape, node: 0)) == event)
        #expect(EventReading.event(tape, at: 0) == event)
    }

    @Test func `the samples say everything that an event can say`() {
        var unsaid: [String: [String]] = [:]
        for event in StoredSamples.all {
            let missing = nothings(in: event, "")
            let name = StoredSamples.name(of: event)
            // One full sample is enough, however little the others say.
            unsaid[name] = unsaid[name]?.isEmpty == true ? [] : missing
        }
        #expect(unsaid.filter { !$0.value.isEmpty } == [:])
    }

    @Test(arguments: [
        #"{"carSold":{}}"#, #"{"jobFinished":{}}"#, #"{"jobFinished":{"job":"2"}}"#,
        #"{"jobFinished":{"job":2.5}}"#, #"{"carReceived":{"keyTag":7}}"#, "[]", "{}", "7",
        #"{"partMoved":{"number":"9","state":"lost"}}"#, #"{"jobAdded":{"line":[]}}"#,
    ])
    func `what does not fit is left to the synthesised coding`(text: String) throws {
        #expect(EventReading.event(try JSONTape(text.utf8), at: 0) == nil)
    }

    /// The paths of all that is nil or empty inside a value.
    private func nothings(in value: Any, _ path: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional || mirror.displayStyle == .collection {
            if mirror.children.isEmpty { return [path] }
        }
        return mirror.children.flatMap { nothings(in: $0.value, path + "." + ($0.label ?? "")) }
    }
}
