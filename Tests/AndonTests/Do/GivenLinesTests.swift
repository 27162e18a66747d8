import Testing

@testable import andon

struct GivenLinesTests {
    private func filled(_ words: String, _ lines: String...) throws -> [String] {
        var left = lines[...]
        return try GivenLines.filled(words.split(separator: " ").map(String.init)) {
            left.popFirst()
        }
    }

    @Test func `each dash takes the next line, in the order of the words`() throws {
        #expect(
            try filled("do book 1 --customer - --phone - --note x", "Li Na", "--as boss")
                == ["do", "book", "1", "--customer=Li Na", "--phone=--as boss", "--note", "x"])
        #expect(
            try filled("do hire - --skill 1", "B. Smith") == [
                "do", "hire", "B. Smith", "--skill", "1",
            ])
    }

    @Test func `other commands and other words keep what they have`() throws {
        #expect(try filled("import -", "x") == ["import", "-"])
        #expect(
            try filled("do sequence 1 --after -", "x") == ["do", "sequence", "1", "--after", "-"])
        #expect(try filled("do note 1 --text a-b", "x") == ["do", "note", "1", "--text", "a-b"])
    }

    @Test func `a line that is missing is told by the word that wants it`() {
        #expect(throws: Failure.self) { try filled("do note 1 --text -") }
    }

    @Test func `a name goes in that no command line shows`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try runAndon(
            ["do", "hire", "-", "--skill", "2", "--store", shop.store], input: "D. Sands\n",
            home: shop.home)
        #expect(run.status == 0, "\(run.err)")
        #expect(try shop.document("status")["technicians"][0]["name"].text == "D. Sands")
        let ended = try runAndon(
            ["do", "hire", "-", "--skill", "2", "--store", shop.store], home: shop.home)
        #expect(ended.status == 2 && ended.err.utf8.count { $0 == 10 } == 1, "\(ended.err)")
    }
}
