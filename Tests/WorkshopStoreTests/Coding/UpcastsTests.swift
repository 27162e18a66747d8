import Testing

@testable import WorkshopStore

@Suite struct UpcastsTests {
    private let upcasts = Upcasts([
        "a": [{ .array([$0]) }, { .array([$0, .null]) }]
    ])

    @Test func `steps are taken one after the other from the schema of the row`() {
        #expect(upcasts.apply(to: .bool(true), of: "a", from: 1).text == "[[true],null]")
        #expect(upcasts.apply(to: .bool(true), of: "a", from: 2).text == "[true,null]")
        #expect(upcasts.apply(to: .bool(true), of: "a", from: 3).text == "true")
        #expect(upcasts.apply(to: .bool(true), of: "b", from: 1).text == "true")
    }

    @Test func `a type without steps is of the first schema`() {
        #expect(upcasts.newest("a") == 3)
        #expect(upcasts.newest("b") == 1)
        #expect(!upcasts.isEmpty)
        #expect(Upcasts([:]).isEmpty)
    }
}
