import Testing

struct TwinRulesTests {
    private let source = TreeFile("Sources/A/Deep/Order.swift", "struct Order { var number = 1 }")

    @Test func `a source file without a twin fails`() {
        let other = TreeFile("Tests/BTests/OrderTests.swift", "@Test func a() {}")
        #expect(Rule.testTwins.violations(SourceTree([source, other])).map(\.subject) == ["Order"])
    }

    @Test func `a twin may stand in another folder of its target`() {
        let twin = TreeFile("Tests/ATests/OrderTests.swift", "@Test func a() {}")
        #expect(Rule.testTwins.violations(SourceTree([source, twin])).isEmpty)
        #expect(Rule.testTwinsTest.violations(SourceTree([source, twin])).isEmpty)
    }

    @Test func `a language needs a twin and its parts do not`() {
        let files = ["Dutch", "DutchDesk", "Desk"].map {
            TreeFile("Sources/A/Languages/Dutch/\($0).swift", "extension A { static let a = 1 }")
        }
        #expect(
            Rule.testTwins.violations(SourceTree(files)).map(\.subject) == ["Dutch", "Desk"])
    }

    @Test func `a twin without a test fails`() {
        let twin = TreeFile("Tests/ATests/OrderTests.swift", "enum OrderTests {} // @Test")
        #expect(
            Rule.testTwinsTest.violations(SourceTree([source, twin])).map(\.subject)
                == ["OrderTests"])
    }

    @Test func `the program's files have their twins in AndonTests`() {
        let loop = TreeFile("Sources/andon/EventLoop.swift", "struct EventLoop { var a = 1 }")
        let main = TreeFile("Sources/andon/main.swift", "print(1, 2, 3, 4)")
        let twin = TreeFile("Tests/AndonTests/EventLoopTests.swift", "@Test func a() {}")
        #expect(Rule.testTwins.violations(SourceTree([loop, main, twin])).isEmpty)
        #expect(Rule.testTwins.violations(SourceTree([loop, main])).count == 1)
    }
}
