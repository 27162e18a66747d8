import Testing

@testable import DealerFiles

struct EventMarkupTests {
    @Test(arguments: [
        ("<b>Plate</b><br/>A &amp; B&nbsp;1<BR>x", "Plate\nA & B 1\nx"),
        ("<p class=\"a\">a</p><a href=\"https://x\">b</a>", "\na\nb"),
        ("a < b, c > d", "a < b, c > d"), ("a &amp; b", "a &amp; b"), ("<unknown>", "<unknown>"),
        ("<b", "<b"), ("<", "<"), ("<br", "<br"), ("&amp;lt;<br>", "&lt;\n"),
    ])
    func `markup becomes words, everything else stays`(_ text: String, _ plain: String) {
        #expect(EventMarkup.plain(text) == plain)
    }

    @Test func `many brackets cost no more than their number`() {
        let text = String(repeating: "<b ", count: 20_000)
        #expect(EventMarkup.plain(text) == text)
    }
}
