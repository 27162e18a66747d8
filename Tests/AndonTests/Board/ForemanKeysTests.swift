import Testing

extension EndToEnd {
    /// What a foreman does all day, on the sample day at 13:30.
    struct ForemanKeysTests {
        @Test func `the free technician has his next job after two keys, and u takes it back`()
            throws
        {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("j", "j", then: "→S. White")
            try board.press("n", then: "Next job for S. White")
            try board.press("Enter", then: "✓ 1063/1 started by S. White")
            let busy = try board.waitFor("Not dispatched (4)")
            #expect(busy.row(with: "S. White")?.contains("1063") == true)
            try board.press("u", then: "Not dispatched (5)")
            let undone = try board.waitFor("✓ undone: 1063/1 started by S. White")
            #expect(undone.row(with: "S. White")?.contains("1063") == false)
            try board.press("u", then: "! Nothing to undo for Wang.")
        }

        @Test func `taking the second asks why, and order page and plan keep the answer`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("j", "j", then: "→S. White")
            try board.press("n", then: "1063/1")
            try board.press("Down", "Enter", then: "Why not 1063/1 first?")
            try board.press("c", then: "✓ 1066/1 started by S. White")
            try board.scan("1066")
            try board.waitFor("1063/1: the customer asked for it")
        }

        @Test func `a stop asks for code, reason, expected end and place, and shows them`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("j", then: "→D. Morris")
            try board.press("x", then: "Stop 1058/1")
            try board.press("Enter", then: "! Fill in the reason.")
            try board.press("BTab", "c", then: "< C waiting for parts >")
            try board.press("Tab")
            try board.type("compressor\t15:10\tP7")
            try board.waitFor("Parked at  P7")
            try board.press("Enter", then: "✓ 1058/1 stopped C: compressor")
            try board.waitFor("expected 15:10")
            try board.press("v", then: "C Parts B/O 3")
            try board.scan("1058")
            try board.waitUntil("the page tells all of it") {
                $0.contains("compressor") && $0.contains("P7") && $0.rows[1].hasSuffix("Stopped C")
            }
        }

        @Test func `a car goes from the bay to its customer with one key for each step`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("v", then: "Waiting 3+2")
            try board.scan("1062")
            try board.press("Escape", then: "Waiting 3+2")
            try board.press("f", then: "✓ 1062/1 finished")
            try board.waitFor("QC 3")
            try board.press("i", then: "✓ 1062 QC passed")
            try board.press("w", then: "✓ 1062 wash started")
            try board.press("w", then: "✓ 1062 washed")
            try board.press("b", then: "✓ 1062 invoice settled")
            try board.press("r", then: "✓ 1062 ready")
            try board.waitFor("Ready 4")
            try board.press("d", then: "✓ 1062 delivered")
            try board.waitUntil("the car has left the board") { screen in
                screen.contains("Ready 3")
                    && !screen.rows.dropLast(2).contains { $0.contains("1062") }
            }
        }

        @Test
        func `a chip's move says what it would break before Enter, and Escape changes nothing`()
            throws
        {
            let board = try openDemo()
            let before = try board.waitForBoard()
            try board.press("j", "l", then: " 1070/1 ")
            try board.press("m", then: "Move 1070/1  D. Morris at 14:40  breaks no promise")
            try board.press("Right", "Right", "Right", "Right", then: "at 15:30  ▼ breaks 1070")
            try board.press("Down", "Down", then: "G. Bates at 15:30  ▲ skill too low")
            let after = try board.press("Escape", then: "x stop…")
            #expect(after.row(with: "D. Morris") == before.row(with: "D. Morris").map(selected))
        }

        @Test func `Enter drops the chip where the line said`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("j", "l", then: " 1070/1 ")
            try board.press("m", then: "Move 1070/1")
            try board.press("Up", then: "Move 1070/1  B. Smith at 14:30  ▼ breaks 1059")
            try board.press("Enter", then: "✓ 1070/1 dispatched to B. Smith")
            try board.press("u", then: "✓ undone: 1070/1 dispatched to B. Smith")
        }

        @Test func `the promise moves with who was told, how and what the answer was`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("c", then: "Promise of 1052")
            try board.press("C-u")
            try board.type("15:30\t\t\t\t")
            try board.press("C-u")
            try board.type("gearbox took longer")
            try board.waitFor("Reason   gearbox took longer")
            try board.press("Enter", then: "✓ 1052 promise 15:30 told to")
            try board.press("o", then: "promise 15:30")
            let page = try board.waitFor("gearbox took longer")
            #expect(page.contains("14:45"))
        }

        @Test func `a time that is none keeps the form open and says how to write one`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("c", then: "Promise of 1052")
            try board.press("C-u")
            try board.type("soon\r")
            try board.waitFor("! “soon” is not a time")
            try board.press("Escape", then: "x stop…")
        }

        private func selected(_ row: String) -> String { "→" + row.dropFirst() }
    }
}
