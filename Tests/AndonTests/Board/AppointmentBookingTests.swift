import Testing

extension EndToEnd {
    struct AppointmentBookingTests {
        @Test func `an advisor books an appointment by keys, and it is in the store`() throws {
            let home = try CleanHome()
            _ = try runAndon(["demo", "--keep", home.file("demo.db")], home: home)
            let board = try ShellTerminal(
                [
                    "--store", home.file("demo.db"), "--now", "2026-11-23T13:30", "--as", "Moreau",
                    "--role", "advisor",
                ], home: home)
            try board.terminal.waitFor("Not dispatched (5)")
            try board.terminal.press("W", then: "TO CONFIRM 3")
            try board.terminal.press("*", then: "New appointment")
            for text in ["\t", "Ana Lopez\t", "0207\t", "REW 595\t", "RAV4\t"] {
                try board.terminal.type(text)
            }
            try board.terminal.waitFor("as in: Brakes 1.2 2")
            try board.terminal.type("Front brakes 1.2 2\t")
            try board.terminal.waitFor("safe promise")
            try board.terminal.type("\r")
            try board.terminal.waitFor("✓ 1079")
            let order = try runAndon(
                ["order", "1079", "--store", home.file("demo.db"), "--json"], home: home)
            #expect(order.out.contains("Ana Lopez") && order.out.contains("Front brakes"))
        }
    }
}
