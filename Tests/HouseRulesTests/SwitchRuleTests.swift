import Testing

struct SwitchRuleTests {
    private func refused(_ text: String) -> [String] {
        let enums = """
            enum Event { case started(Int), stopped, moved }
            enum Side { case left, moved }
            """
        return Rule.noCatchAll.violations(
            SourceTree([
                TreeFile("Sources/WorkshopCore/Event.swift", enums),
                TreeFile("Sources/WorkshopCore/X.swift", text),
            ])
        ).map(\.subject)
    }

    @Test func `a default over events fails, spelt in any way`() {
        #expect(refused("switch e { case .started: 1\ndefault: 2 }") == ["Event"])
        #expect(refused("switch e { case .started(let a): 1\n@unknown default: 2 }") == ["Event"])
        #expect(refused("switch e { case Event.stopped: 1\ncase _: 2 }") == ["Event"])
        #expect(refused("switch e { case .stopped: 1\ncase let other: f(other) }") == ["Event"])
    }

    @Test func `a default beside events in a tuple fails`() {
        #expect(refused("switch (n, e) { case (1, .started): 1\ndefault: 2 }") == ["Event"])
    }

    @Test func `a switch that names the cases passes`() {
        #expect(refused("switch e { case .started: 1\ncase .stopped, .moved: 2 }").isEmpty)
    }

    @Test func `a default over something else passes`() {
        #expect(refused("switch s { case .left: 1\ndefault: 2 }").isEmpty)
        #expect(refused("switch s { case .moved: 1\ndefault: 2 }").isEmpty)
        #expect(refused("switch n { case 1: 1\ndefault: 2 }").isEmpty)
    }

    @Test func `names split into their words`() {
        #expect(Rule.camelWords("HTTPEventKind") == ["HTTP", "Event", "Kind"])
        #expect(Rule.camelWords("JobStarted2") == ["Job", "Started2"])
    }
}
