import Testing

@testable import Reports
@testable import andon

struct JSONTests {
    @Test func `members stand in the order of their names, two blanks a level`() {
        let value: JSON = ["b": [1, true, nil], "a": "x", "c": [], "d": [:]]
        #expect(
            value.document == """
                {
                  "a": "x",
                  "b": [
                    1,
                    true,
                    null
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    @Test func `a text comes back as it was, whatever it holds`() throws {
        let texts = [
            "", "\"quoted\" \\ back", "line\nend\r\t", "\u{0}\u{1b}[31m\u{7f}\u{9b}",
            "左\u{202e}右\u{200b}", "🚗 苏C·3AY5R", "\u{2028}",
        ]
        for text in texts {
            #expect(try Document(JSON.text(text).document).text == text)
        }
    }

    @Test func `what could steer a terminal does not stand in a document`() {
        let document = JSON.text("\u{1b}\u{7f}\u{9b}\u{202e}\u{200f}\n").document
        #expect(document == "\"\\u001b\\u007f\\u009b\\u202e\\u200f\\n\"")
    }

    @Test func `nothing is null`() {
        #expect(JSON.text(nil).document == "null")
        #expect(JSON.number(nil).document == "null")
        #expect(JSON.number(-5).document == "-5")
        #expect(JSON.flag(false).document == "false")
    }

    @Test func `merging replaces members and keeps the others`() {
        let value: JSON = ["a": 1, "b": 2]
        #expect(value.merging(["b": 3, "c": 4]) == ["a": 1, "b": 3, "c": 4])
    }
}
