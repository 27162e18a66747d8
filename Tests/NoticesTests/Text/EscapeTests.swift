import Testing

@testable import Notices

struct EscapeTests {
    private let hostile = "a\"}\\,\n\u{1}&<b>'={x}张"

    @Test func `a percent-coded value has only unreserved characters`() {
        #expect(Escape.percent("a-Z.0_~ +&=/?张\r\n") == "a-Z.0_~%20%2B%26%3D%2F%3F%E5%BC%A0%0D%0A")
    }

    @Test func `a JSON string comes back as it was`() {
        #expect(JSONValue(Array(Escape.quoted(hostile).utf8)) == .string(hostile))
        #expect(Escape.json("\u{1}\u{7F}\u{1F}") == "\\u0001\\u007F\\u001F")
    }

    @Test func `marks of XML are written as entities, and controls as blanks`() {
        #expect(Escape.xml("<a b='\"&\u{0}\n") == "&lt;a b=&apos;&quot;&amp; \n")
    }

    @Test func `a header is one line`() {
        #expect(Escape.header("a\r\nX-Admin: 1") == "a X-Admin: 1")
    }

    @Test func `plain text stays as it is`() {
        #expect(Escape.plain(hostile) == hostile)
    }
}
