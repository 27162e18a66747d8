import Testing

@testable import DealerFiles

struct CalendarPropertyTests {
    private func property(_ line: String) -> CalendarProperty {
        CalendarProperty(Array(line.utf8)[...])
    }

    @Test func `name, parameters and value are taken apart`() {
        let one = property(#"attendee;Role=CHAIR;cn="Berg; Anna: Ltd":mailto:a@example.com"#)
        #expect(one.name == "ATTENDEE" && one.value == "mailto:a@example.com")
        #expect(one["ROLE"] == "CHAIR" && one["CN"] == "Berg; Anna: Ltd" && one["X"] == nil)
        #expect(property("X;CN=Ben ^'Bud^' Hall:1")["CN"] == "Ben \"Bud\" Hall")
    }

    @Test func `a line that is broken still has what can be had`() {
        #expect(property("SUMMARY").value.isEmpty)
        #expect(property(#"SUMMARY;X="a:Oil"#).value == "Oil")
        #expect(property(";;=:").name.isEmpty)
        #expect(property("").value.isEmpty)
    }

    @Test func `escapes are resolved and others kept`() {
        #expect(property(#"X:a\, b\; c\\ d\ne\N\x\"#).text == "a, b; c\\ d\ne\n\\x\\")
        #expect(property(#"X:Oil\, filter,repair,"#).texts == ["Oil, filter", "repair", ""])
    }
}
