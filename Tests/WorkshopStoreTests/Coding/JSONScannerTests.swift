import Testing

@testable import WorkshopStore

@Suite struct JSONScannerTests {
    @Test(arguments: [
        "null", " true ", "[]", "{}", "[[],{}]", "\t{\n\"a\" : [ 1 , 2 ] }\r\n", "-1.5e+3", "\"\"",
    ])
    func `JSON is taken apart`(text: String) throws {
        #expect(try JSONTape(text.utf8).nodes.first != nil)
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "[", "]", "[1", "[1,", "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1",
        "{\"a\":1,}", "{a:1}", "{1:2}", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"",
        "\"a\nb\"", "1 2", "{}x", "+", "nullnull", "\u{0}",
    ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONProblem.self) { try JSONTape(text.utf8) }
    }

    @Test func `nesting that would exhaust the stack is refused`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONProblem(reason: "nested too deeply", offset: 64)) {
            try JSONTape(deep.utf8)
        }
    }

    @Test func `each value knows where it stands and what follows it`() throws {
        let nodes = try JSONScanner.nodes(of: [UInt8](#"{"a":[10,""]}"#.utf8))
        #expect(nodes.map(\.kind) == [.object, .plainString, .array, .number, .plainString])
        #expect(nodes.map(\.next) == [5, 2, 5, 4, 5])
        #expect(nodes[3].start == 6 && nodes[3].end == 8)
    }

    @Test func `a problem says where`() {
        #expect("\(JSONProblem(reason: "no value", offset: 7))" == "no value at byte 7")
    }
}
