import Testing

struct PurityRulesTests {
    private func refused(
        _ rule: Rule, _ text: String, in path: String = "Sources/SampleDay/X.swift"
    )
        -> [String]
    {
        rule.violations(SourceTree(path, text)).map(\.subject)
    }

    @Test(arguments: [
        "let a = Date()", "Date.now", "\"at \\(Date())\"", "time(nil)", "ContinuousClock().now",
        "clock_gettime(CLOCK_REALTIME, &t)", "date.timeIntervalSinceNow",
    ])
    func `a clock reading outside the programs fails`(text: String) {
        #expect(refused(.noClock, text).count == 1)
    }

    @Test(arguments: [
        "Date(timeIntervalSince1970: 1)", "a.time(3)", "case time(Int)", "let time = 1",
        "\"Date()\" // Date()",
    ])
    func `what only looks like a clock passes`(text: String) {
        #expect(refused(.noClock, text).isEmpty)
    }

    @Test func `the programs may read a clock`() {
        #expect(refused(.noClock, "Date()", in: "Sources/andon/X.swift").isEmpty)
    }

    @Test func `chance needs a generator`() {
        #expect(refused(.noChance, "a.shuffled()") == ["shuffled"])
        #expect(refused(.noChance, "Int.random(in: 1...2)") == ["random"])
        #expect(refused(.noChance, "UUID()") == ["UUID"])
        #expect(refused(.noChance, "Int.random(in: 1...2, using: &generator)").isEmpty)
        #expect(refused(.noChance, "UUID()", in: "Sources/WorkshopStore/X.swift").isEmpty)
    }

    @Test func `a sleep fails, in tests too`() {
        #expect(refused(.noSleep, "usleep(10)", in: "Tests/A/X.swift") == ["usleep"])
        #expect(refused(.noSleep, "try await Task.sleep(for: .seconds(1))") == ["sleep"])
        #expect(refused(.noSleep, "let sleep = 1 // sleep()").isEmpty)
    }

    @Test func `a forced try fails`() {
        #expect(refused(.noForcedTry, "let a = try! b()") == ["try"])
        #expect(refused(.noForcedTry, "let a = try? b(); !c").isEmpty)
    }
}
