import Phrases
import Reports
import Testing

@testable import andon

struct AccessFindingTests {
    private let kinds: [AccessFinding.Kind] = [
        .noKey, .byHand, .keyTwice(line: 2), .unknownRole("boss"), .otherProgram("/bin/sh"),
        .noProgram("/gone"), .unrestricted, .writable(path: "/f", mode: "666"),
        .otherOwner(path: "/f", user: "7"),
    ]

    @Test(arguments: Language.all)
    func `every finding is one line of its own, with its place`(_ language: Language) {
        let findings = kinds.map { AccessFinding(kind: $0, line: 31) }
        let texts = findings.map { $0.text(in: language) }
        #expect(Set(texts).count == kinds.count)
        #expect(texts.dropLast(2).allSatisfy { $0.contains("31") })
        #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
        #expect(Set(findings.map(\.name)).count == kinds.count)
    }

    @Test func `a finding as data says what kind it is and where`() {
        let data = AccessFinding(kind: .byHand, line: 3).data(in: .english)
        #expect(
            data == [
                "kind": "by_hand", "line": 3,
                "message": "line 3: a key that was added by hand, not by andon",
            ])
    }
}
