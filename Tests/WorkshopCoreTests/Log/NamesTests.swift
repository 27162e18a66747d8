import Foundation
import Testing
import WorkshopCore

struct NamesTests {
    @Test func `order numbers sort by length, then by text`() {
        let numbers: [OrderID] = ["1000", "999", "A12", "B1", "1001"]
        #expect(numbers.sorted() == ["B1", "999", "A12", "1000", "1001"])
    }

    @Test(arguments: ["1041", "RO-1041", "A.7#2", "修1041", String(repeating: "9", count: 40)])
    func `a number is letters, digits and signs`(text: String) {
        #expect(OrderID(written: text)?.text == text)
    }

    @Test(arguments: [
        "", " ", "10 41", "10\u{00A0}41", "1041/2", "10\n41", "10\u{1B}41", "10\u{200B}41",
        "10\u{202E}41", "10\u{E000}", "\u{301}1", "\u{E33}1", "\u{903}1", "\u{1F3FB}1",
        String(repeating: "9", count: 41),
    ])
    func `blanks, slashes and what cannot be seen are in no new number`(text: String) {
        #expect(OrderID(written: text) == nil)
    }

    @Test func `jobs sort by order, then by number`() {
        let jobs: [JobID] = ["1000/1", "999/10", "999/9"]
        #expect(jobs.sorted() == ["999/9", "999/10", "1000/1"])
        #expect(JobID("1041", 2).description == "1041/2")
    }

    @Test func `a skill has four levels`() throws {
        #expect(Skill(0) == nil)
        #expect(Skill(5) == nil)
        #expect(Skill(.min) == nil)
        #expect(Skill(4)?.level == 4)
        #expect(Skill(clamping: .max).level == 4)
        #expect(Skill(clamping: .min) == .basic)
        #expect(Skill.basic < Skill(clamping: 2))
        #expect(try JSONDecoder().decode([Skill].self, from: Data("[99]".utf8))[0].level == 4)
    }

    @Test(arguments: [
        StreamID.shop, .technician("B. Smith"), .technician("a/b"), .order("1041"), .order(""),
        .order("order/1"), .order("\u{301}1"), .technician("\u{E33}a"), .technician("\u{200D}"),
    ])
    func `the name of a stream is read as it is written`(stream: StreamID) {
        #expect(StreamID(stream.description) == stream)
    }

    @Test(arguments: ["", "Shop", "shop/", "technician", "orders/1", "order"])
    func `what is no stream's name is refused`(text: String) {
        #expect(StreamID(text) == nil)
    }

    @Test func `names are stored as bare texts`() throws {
        let encoder = JSONEncoder()
        #expect(String(decoding: try encoder.encode([OrderID("A1")]), as: UTF8.self) == #"["A1"]"#)
        let technicians = try encoder.encode([TechnicianID("林洋")])
        #expect(try JSONDecoder().decode([TechnicianID].self, from: technicians) == ["林洋"])
        let job = try encoder.encode(JobID("1041", 2))
        #expect(try JSONDecoder().decode(JobID.self, from: job) == "1041/2")
    }
}
