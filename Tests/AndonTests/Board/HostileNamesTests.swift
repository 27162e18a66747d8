import Foundation
import Testing

extension EndToEnd {
    /// Names that would like to steer the terminal; they reach it cleaned or not at all.
    struct HostileNamesTests {
        private static let header =
            "ro,arrival,promised,customer,phone,plate,model,job,frt_hours,skill,advisor,notes\n"

        /// An order whose texts are all `name`.
        private static func row(_ number: Int, _ name: String) -> String {
            let cell = "\"\(name)\""
            return "\(number),2026-11-23T07:30,2026-11-23T16:00,\(cell),\(cell),\(cell),\(cell),"
                + "\(cell),0.7,1,\(cell),\(cell)\n"
        }

        private static let names = [
            "\u{1b}]0;owned\u{7}Mallory", "\u{1b}[2J\u{1b}[31mRed", "\u{9b}31mC1",
            "abc\u{202e}gpj.exe", "\u{2066}iso\u{2069}late", "tab\there\u{7}\u{8}\u{8}",
            "👩‍🔧 Zoë 🚗🚗", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{200b}\u{200d}zero",
            String(repeating: "长", count: 100), String(repeating: "W", count: 300),
        ]

        @Test func `hostile names never reach the terminal, and the columns stay straight`() throws
        {
            let home = try CleanHome()
            let rows = Self.names.enumerated().map { Self.row(2001 + $0.offset, $0.element) }
            let orders = try home.write("orders.csv", Self.header + rows.joined())
            let staff = try home.write(
                "staff.csv",
                "technician,skill,shift,lunch,absent\n\u{1b}[5mBlink,1,07:00-16:00,12:00-13:00,\n"
                    + "\u{202e}htimS,2,07:00-16:00,12:00-13:00,\n"
                    + "👨‍🔧👨‍🔧👨‍🔧 Fritz,2,07:00-16:00,12:00-13:00,\n")
            for file in [staff, orders] {
                let run = try runAndon(["import", file, "--now", "2026-11-23T07:00"], home: home)
                #expect(run.status < 2, "\(run.err)")
                #expect(isClean(run.out + run.err))
            }
            let board = try openAndon(["--now", "2026-11-23T08:00"], home: home)
            try board.waitFor("htimS")
            let bytes = try board.record()
            try board.press("C-l", "z", "Z", then: "Not dispatched")
            try visitAll(board)
            #expect(try board.quit() == 0)
            try expectClean(bytes)
        }

        @Test func `hostile words typed or pasted into a form are cleaned before they are stored`()
            throws
        {
            let board = try openDemo()
            try board.waitFor("Not dispatched (5)")
            let bytes = try board.record()
            try board.scan("1066")
            try board.press("N", then: "Note on 1066")
            let pasted = "\u{1b}[200~bad \u{202e}word\u{7} 👩‍🔧\n\tend\u{1b}[201~"
            try board.send(bytes: pasted.utf8)
            try board.waitFor("end")
            try board.press("Enter", then: "✓ 1066 note: bad")
            #expect(try board.quit() == 0)
            try expectClean(bytes)
        }

        private func visitAll(_ board: TmuxTerminal) throws {
            let schedule = try board.waitFor("Not dispatched")
            let lines = schedule.columns(of: "┃")
            #expect(Set(lines).count == 1, "\(schedule)")
            for number in [2001, 2002, 2004, 2007, 2010] {
                try board.type("\(number)\r")
                try board.waitUntil("the order is shown or not on the board") {
                    $0.rows[1].hasPrefix(" \(number) ") || $0.contains("! Order \(number)")
                }
            }
            try board.press("v", then: "Waiting 0+")
            try board.press("Down", "Down", "Down", "End")
            try board.press("g", then: "Not dispatched")
        }

        private func expectClean(_ path: String) throws {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.utf8.count > 2000)
            #expect(!text.contains("\u{1b}]0;"))
            #expect(!text.contains("\u{1b}[31mRed") && !text.contains("\u{1b}[5mBlink"))
            let scalars = text.unicodeScalars
            let forbidden: [ClosedRange<UInt32>] = [
                0x80...0x9f, 0x200b...0x200b, 0x202a...0x202e, 0x2066...0x2069,
            ]
            let found = scalars.filter { scalar in
                forbidden.contains { $0.contains(scalar.value) } || scalar.value == 7
            }
            #expect(found.isEmpty, "\(found.map { String($0.value, radix: 16) })")
        }

        private func isClean(_ text: String) -> Bool {
            text.unicodeScalars.allSatisfy { scalar in
                (scalar.value >= 0x20 || scalar == "\n") && !(0x7f...0x9f).contains(scalar.value)
                    && !(0x202a...0x202e).contains(scalar.value)
            }
        }
    }
}
