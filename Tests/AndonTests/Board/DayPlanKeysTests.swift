import Testing

extension EndToEnd {
    /// The sample day replanned by key.
    struct DayPlanKeysTests {
        @Test func `the day is planned by O and Enter, and u puts all back in one step`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("O", then: "Day plan: promises broken")
            let list = try board.waitFor("5 of 5 changes   settled")
            #expect(list.contains("nobody had it; ready"))
            try board.press("Enter", then: "✓ plan accepted: 5 jobs")
            try board.waitFor("Not dispatched (0)")
            try board.press("u", then: "✓ plan taken back: 5 jobs")
            try board.waitFor("Not dispatched (5)")
        }

        @Test func `Esc drops the plan and nothing has changed`() throws {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            try board.press("O", then: "5 of 5 changes")
            try board.press("Space", then: "4 of 5 changes")
            try board.press("Escape", then: "Not dispatched (5)")
        }
    }
}
