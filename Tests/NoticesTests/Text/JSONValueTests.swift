import Testing

@testable import Notices

struct JSONValueTests {
    private func read(_ text: String) -> JSONValue? { JSONValue(Array(text.utf8)) }

    @Test func `an answer of a robot is read`() {
        let answer = read(" {\"errcode\": 45009 ,\"errmsg\":\"too\\u0020often\", \"x\":[1,{}]}\r\n")
        #expect(answer?["errcode"]?.integer == 45009)
        #expect(answer?["errmsg"]?.text == "too often")
        #expect(answer?["x"] == .array([.number(1), .object([:])]))
        #expect(answer?["y"] == nil)
    }

    @Test(arguments: [
        ("null", JSONValue.null), ("true", .bool(true)), ("[]", .array([])),
        ("-1.5e1", .number(-15)), ("\"\\ud83d\\ude97\\n\\/\"", .string("🚗\n/")),
        ("\"\\ud83d!\"", .string("\u{FFFD}!")), ("\"\\udc00\"", .string("\u{FFFD}")),
    ])
    func `values are read`(text: String, value: JSONValue) {
        #expect(read(text) == value)
    }

    @Test func `a code that is a string counts too, and one with a fraction does not`() {
        #expect(read("\"0\"")?.integer == 0)
        #expect(read("1.5")?.integer == nil)
        #expect(read("1e300")?.integer == nil)
    }

    @Test(arguments: [
        "", "{", "{\"a\"}", "{\"a\":1,}", "[1,]", "[1 2]", "nul", "1 2", "+1", ".5", "\"a",
        "\"\\x\"",
        "\"\\u12\"", "\"\\u+123\"", "\"a\nb\"", "{a:1}", "<html>",
    ])
    func `what is not JSON is none`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `what is nested too deep is none`() {
        let (open, close) = (String(repeating: "[", count: 40), String(repeating: "]", count: 40))
        #expect(read(open + close) == nil)
        #expect(read(String(repeating: "[", count: 60_000)) == nil)
        #expect(read("[[[[[[[[]]]]]]]]") != nil)
    }

    @Test func `bytes that are not UTF-8 are replaced`() {
        #expect(JSONValue([0x22, 0xFF, 0x22]) == .string("\u{FFFD}"))
    }
}
