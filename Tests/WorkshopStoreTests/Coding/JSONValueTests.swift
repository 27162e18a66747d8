import Testing

@testable import WorkshopStore

@Suite struct JSONValueTests {
    private func value(_ text: String) throws -> JSONValue {
        JSONValue(try JSONTape(text.utf8), at: 0)
    }

    @Test func `members are written in the order of their names`() {
        let value = JSONValue.object(["b": .null, "a": .bool(false), "B": .array([.bool(true)])])
        #expect(value.text == #"{"B":[true],"a":false,"b":null}"#)
    }

    @Test(arguments: [
        "null", "true", "[1,2.50,-3e9]", #"{"a":{"b":[]},"c":"d"}"#, "12345678901234567890",
    ])
    func `what was read is written as it was`(text: String) throws {
        #expect(try value(text).text == text)
    }

    @Test func `strings are escaped and come back`() throws {
        let string = "\"q\" \\ / \n\r\t \u{1}\u{1F}\u{7F} \u{E9}\u{738B}\u{1F697}\u{202E}"
        let text = JSONValue.string(string).text
        #expect(text.hasPrefix(#""\"q\" \\ / \n\r\t \u0001\u001f"#))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
        #expect(try value(text) == .string(string))
    }
}
