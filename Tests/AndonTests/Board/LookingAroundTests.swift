import Testing

extension EndToEnd {
    /// Finding one's way, on the sample day at 13:30.
    struct LookingAroundTests {
        @Test func `a scanned number opens its order, and no digit or letter of it acts`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.scan("1064")
            try board.waitFor("PLN 445")
            try board.type("9999\r")
            try board.waitFor("! Order 9999 is not on the board.")
            try board.press("Escape", then: "Not dispatched (5)")
        }

        @Test func `the filter leaves what matches, and Escape shows all again`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("/", then: "Find:")
            try board.type("tte")
            try board.waitFor("Not dispatched (1)  only “tte”")
            try board.press("Enter", then: "x stop…")
            try board.press("Escape", then: "Not dispatched (5)")
            #expect(try board.screen().contains("only “tte”") == false)
        }

        @Test func `the palette finds commands by name, and help names every key`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("?", then: "─ Keys ─")
            try board.waitFor("Take the job out of the technician's queue.")
            try board.press("Escape")
            try board.waitUntil("the help is closed") { !$0.contains("─ Keys ─") }
            try board.press(":", then: "─ Command ─")
            try board.type("status")
            try board.waitFor("The cars by where they stand.")
            try board.press("Enter", then: "Waiting 3+2")
        }

        @Test func `the theme picker previews each theme, and Escape gives the old one back`()
            throws
        {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            let before = try board.colouredScreen()
            try board.press("T", then: "─ Theme ─")
            try board.press("Down")
            try board.waitUntil("the colours change") { _ in
                try board.colouredScreen().rows[0] != before.rows[0]
            }
            try board.press("Escape")
            try board.waitUntil("the colours are as before") { _ in
                try board.colouredScreen() == before
            }
            try board.press("T", then: "─ Theme ─")
            try board.press("Down", "Enter")
            try board.waitUntil("another theme is in use") {
                try $0.contains("─ Theme ─") == false
                    && board.colouredScreen().rows[0] != before.rows[0]
            }
        }

        @Test func `the language changes while the board runs, and back`() throws {
            let board = try openDemo()
            let english = try board.waitForBoard()
            try board.press("L", then: "简体中文")
            try board.press("Down", "Enter", then: "未派工（5）")
            try board.press("L", then: "English")
            try board.press("Up", "Enter")
            try board.waitUntil("everything is English again") {
                $0.rows.dropLast(2) == english.rows.dropLast(2)
            }
        }

        @Test func `days are paged, the dot comes back to now, and zoom shows finer hours`() throws
        {
            let board = try openDemo()
            let today = try board.waitForBoard()
            try board.press("]", then: "Tue 24 Nov")
            try board.waitUntil("today's work is gone") { !$0.contains("+30 min late") }
            try board.press("[", "[", then: "Sun 22 Nov")
            try board.press(".", then: "Mon 23 Nov")
            #expect(try board.waitFor("+30 min late").rows[1] == today.rows[1])
            try board.press("z", then: "13:30")
            try board.press("z", then: "13:15")
            try board.press("Z", "Z")
            try board.waitUntil("the whole day is shown") { $0.rows[1] == today.rows[1] }
        }

        @Test func `Escape never leaves the board, q does`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("Escape", "Escape", "Escape", "Escape", "Down", then: "→D. Morris")
            try board.press("?", then: "─ Keys ─")
            try board.press("Escape")
            try board.waitUntil("the help is closed") { !$0.contains("─ Keys ─") }
            try board.press("v", then: "Waiting 3+2")
            try board.press("Escape", "Right", then: "→1070")
            #expect(try board.quit() == 0)
            #expect(try board.value(of: "#{alternate_on}") == "0")
        }
    }
}
