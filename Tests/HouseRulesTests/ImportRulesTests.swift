import Testing

struct ImportRulesTests {
    private func refused(_ path: String, _ text: String) -> [String] {
        Rule.imports.violations(SourceTree(path, text)).map(\.subject)
    }

    @Test func `the core imports nothing`() {
        #expect(refused("Sources/WorkshopCore/X.swift", "import Foundation") == ["Foundation"])
        #expect(refused("Sources/WorkshopCore/X.swift", "// import Foundation").isEmpty)
    }

    @Test func `screens see neither the store nor ncurses nor Foundation`() {
        let text = """
            public import WorkshopCore
            @preconcurrency import WorkshopStore
            internal import CNcurses
            import struct Foundation.Date
            """
        #expect(
            refused("Sources/BoardScreens/Desk/View.swift", text)
                == ["WorkshopStore", "CNcurses", "Foundation"])
    }

    @Test func `only the store imports GRDB and only the canvas imports ncurses`() {
        #expect(refused("Sources/andon/X.swift", "import GRDB\nimport Glibc") == ["GRDB"])
        #expect(refused("Sources/WorkshopStore/X.swift", "public import GRDB").isEmpty)
        #expect(refused("Sources/WorkshopStore/X.swift", "import CNcurses") == ["CNcurses"])
        #expect(refused("Sources/TerminalCanvas/X.swift", "private import CNcurses").isEmpty)
    }

    @Test func `a target that the table does not know may import nothing`() {
        #expect(refused("Sources/Novelty/X.swift", "import WorkshopCore") == ["WorkshopCore"])
    }

    @Test func `XCTest is refused`() {
        #expect(Rule.noXCTest.violations(SourceTree("Tests/A/X.swift", "import XCTest")).count == 1)
        #expect(Rule.noXCTest.violations(SourceTree("Tests/A/X.swift", "import Testing")).isEmpty)
    }
}
