import Testing

@testable import AndonFaults

struct HostileTextTests {
    @Test func `half of the names begin with a mark that joins the slash before it`() {
        var chance = Chance(seed: 1)
        let names = (0..<200).map { _ in HostileText.name(&chance) }
        let joining = names.count { ("/" + $0).first != "/" }
        #expect((60...160).contains(joining), "\(joining) of 200")
    }

    @Test func `no argument holds a NUL`() {
        var chance = Chance(seed: 2)
        for _ in 0..<500 {
            #expect(!HostileText.argument(&chance).unicodeScalars.contains("\0"))
        }
    }

    @Test(arguments: ["a\u{1B}[2J", "\u{9B}1m", "x\u{202E}y", "\r", "\u{2066}", "\u{7F}"])
    func `what a terminal would obey is found`(text: String) {
        #expect(HostileText.raw(in: text) != nil)
    }

    @Test(arguments: ["", "a line\n", "a\tb", "张伟 éx \u{1F468}\u{200D}\u{1F469}"])
    func `what a terminal shows is left alone`(text: String) {
        #expect(HostileText.raw(in: text) == nil)
    }
}
