import Testing

@testable import DealerFiles

struct JSONLinesTests {
    private func records(_ text: String) -> [Record] { JSONLines.records(in: Array(text.utf8)) }

    @Test func `names come first, then the rows with what each of them says`() {
        let found = records(
            """
            {"ro": "1041", "frt_hours": 1.80, "waiting": true}

            { "frt_hours" : 2e0 , "notes":null,"ro":"1042" }\r
            """)
        #expect(found.map(\.line) == [1, 1, 3])
        #expect(found[0].cells == ["ro", "frt_hours", "waiting", "notes"])
        #expect(found[1].cells == ["1041", "1.80", "true"])
        #expect(found[2].cells == ["1042", "2e0", "", ""])
    }

    @Test func `escapes are read, surrogate pairs among them`() {
        let found = records(#"{"a":"x\"\\\/\n\té\u5218\uD83D\uDE97"}"#)
        #expect(found[1].cells == ["x\"\\/\n\té刘🚗"])
    }

    @Test(arguments: [
        (#"{"a":1"#, JSONDefect.broken), (#"{"a":}"#, .broken), (#"{"a" 1}"#, .broken),
        (#"{"a":"x}"#, .broken), (#"{"a":"\ud83d"}"#, .broken), (#"{"a":tru}"#, .broken),
        (#"{"a":1}x"#, .broken), (#"{"a":1,}"#, .broken), (#"{"a":inf}"#, .broken),
        (#"{"a":[1]}"#, .nested), (#"{"a":{"b":1}}"#, .nested), (#"{"a":1,"a":2}"#, .repeatedKey),
        ("[1]", .notAnObject),
    ])
    func `a line that is no flat object is told, the others are read`(
        text: String, defect: JSONDefect
    ) {
        let found = records("{\"a\":1}\n\(text)\n{\"a\":2}")
        #expect(found[2].defect == .init(line: 2, reason: .badJSON(defect)))
        #expect(found[3].cells == ["2"])
    }

    @Test func `random bytes never trap`() {
        var random = SeededRandom(seed: 7)
        let alphabet = Array("{{}}\"\":,\\u0dn[]1.- \n".utf8)
        for _ in 0..<4000 {
            let bytes = (0..<40).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let found = JSONLines.records(in: bytes)
            #expect(found.count <= 42)
        }
    }
}
