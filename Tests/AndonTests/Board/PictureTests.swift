import Foundation
import Phrases
import Testing

extension EndToEnd {
    /// How the same day looks on terminals of all sizes and kinds.
    struct PictureTests {
        static let pictures = [(80, 24), (120, 40), (200, 50)].flatMap { columns, rows in
            [true, false].map { Picture(columns: columns, rows: rows, hasColour: $0) }
        }

        @Test(arguments: pictures, [Language.english, .simplifiedChinese])
        func `all screens fit, and NO_COLOR takes every colour away`(
            picture: Picture, language: Language
        ) throws {
            let board = try openDemo(
                ["--lang", language.code], columns: picture.columns, rows: picture.rows,
                environment: picture.environment)
            try board.waitFor(language(.notDispatched, "5"))
            let pages: [(key: String, isShown: (TerminalScreen) -> Bool)] = [
                ("g", { $0.contains(language(.notDispatched, "5")) }),
                ("v", { $0.rows[2].contains("────") }),
                ("Enter", { $0.rows[1].hasPrefix(" 1059 ") }),
                ("?", { $0.contains("─ \(language(.helpTitle)) ─") }),
            ]
            for page in pages {
                try board.press(page.key)
                let screen = try board.waitUntil("\(page.key) has its page", page.isShown)
                #expect(screen.rows.allSatisfy { cellWidth($0) <= picture.columns })
                #expect(try hasColour(board) == picture.hasColour, "\(page.key)")
            }
        }

        @Test(arguments: [(80, 24), (120, 40), (200, 50)])
        func `Chinese columns line up on the schedule`(columns: Int, rows: Int) throws {
            let day = try ImportedDay.zouping()
            for order in ["1098", "1110"] {
                #expect(try day.andon(["do", "receive", order], at: "07:20").status == 0)
            }
            let start = ["do", "start", "1110", "--tech", "陈明艳"]
            #expect(try day.andon(start, at: "07:30").status == 0)
            let board = try day.open(at: "08:00", columns: columns, rows: rows)
            let screen = try board.waitForBoard()
            #expect(Set(screen.columns(of: "┃")).count == 1, "\(screen)")
            #expect(screen.columns(of: "┃").count >= 8)
            let tray = screen.rows.filter { $0.contains("h  ●") }
            #expect(tray.count >= 3)
            #expect(Set(tray.compactMap { cellColumn(of: "h  ●", in: $0) }).count == 1)
            #expect(Set(tray.compactMap { cellColumn(of: "→", in: $0) }).count == 1)
            let plates = tray.compactMap { row in
                row.firstMatch(of: #/\p{Han}[A-Z]·/#).map { cellWidth(row[..<$0.startIndex]) }
            }
            #expect(Set(plates).count == 1 && plates.count == tray.count, "\(screen)")
        }

        @Test(arguments: [(80, 24), (120, 40), (200, 50)])
        func `Chinese columns line up on the status board and in forms`(columns: Int, rows: Int)
            throws
        {
            let day = try ImportedDay.zouping()
            for (order, technician) in [("1098", "孙静杰"), ("1110", "胡华")] {
                #expect(try day.andon(["do", "receive", order], at: "07:20").status == 0)
                let start = ["do", "start", order, "--tech", technician]
                #expect(try day.andon(start, at: "07:30").status == 0)
            }
            let board = try day.open(at: "08:00", columns: columns, rows: rows)
            try board.waitFor("未派工")
            try board.press("v")
            let screen = try board.waitUntil("both cars are on the status board") {
                $0.contains("作业中 2") && $0.rows[2...].contains { $0.contains("1098") }
                    && $0.rows[2...].contains { $0.contains("1110") }
            }
            let heading = try #require(cellColumn(of: "作业中 2", in: screen.rows[1]))
            for order in ["1098", "1110"] {
                let row = try #require(screen.row(with: order))
                #expect(abs((cellColumn(of: order, in: row) ?? 0) - heading) <= 1, "\(screen)")
            }
            try board.scan("1098")
            let form = try board.press("x", then: "Esc 放弃 ─")
            let edges = form.rows.filter { $0.contains("│") && $0.contains(" ") }.compactMap {
                row in row.lastIndex(of: "│").map { cellWidth(row[..<$0]) }
            }
            let corner = try #require(form.columns(of: "┐").first)
            #expect(edges.filter { $0 == corner }.count >= 5, "\(form)")
        }

        @Test(arguments: ["xterm", "xterm-256color", "screen", "linux", "vt100", "ansi"])
        func `every kind of terminal shows the same words in the same places`(term: String) throws {
            let usual = try openDemo().waitForBoard()
            let board = try openDemo(term: term)
            try board.waitUntil("\(term) shows what others show") { $0 == usual }
            #expect(try hasColour(board) == !["vt100"].contains(term))
            try board.press("v", then: "Waiting 3+2")
            #expect(try board.quit() == 0)
        }

        @Test(arguments: [Language.english, .simplifiedChinese])
        func `a page that is too small says so, and a larger one shows the board again`(
            language: Language
        ) throws {
            let board = try openDemo(["--lang", language.code])
            let before = try board.waitForBoard()
            try board.resize(columns: 20, rows: 5)
            let wanted = language(.tooSmall, "80", "24", "20", "5").filter { !$0.isWhitespace }
            try board.waitUntil("the page says that it is too small") { screen in
                wanted.hasPrefix(screen.text.filter { !$0.isWhitespace })
                    && screen.text.contains("Andon")
            }
            for key in ["n", "s", "Enter", "x", "Down"] { try board.press(key) }
            try board.resize(columns: 120, rows: 40)
            try board.waitUntil("the board is as before") { $0 == before }
            try board.resize(columns: 20, rows: 5)
            try board.waitUntil("the page is small again") { $0.rows.count == 5 }
            #expect(try board.quit() == 0)
            let small = try openDemo(["--lang", language.code], columns: 20, rows: 5)
            try small.waitFor("Andon")
            #expect(try small.quit() == 0)
        }

        @Test func `a storm of sizes ends in a whole picture`() throws {
            let board = try openDemo()
            let before = try board.waitForBoard()
            for step in 0..<40 {
                try board.resize(columns: 30 + step * 7 % 200, rows: 4 + step * 5 % 60)
                if step.isMultiple(of: 3) { try board.press("v", "z", "g") }
            }
            try board.press("Z", "Z")
            try board.resize(columns: 120, rows: 40)
            try board.waitUntil("the board is as before") { $0 == before }
        }

        @Test func `NO_COLOR sends no colour, not even the terminal's own`() throws {
            let board = try openDemo(environment: ["NO_COLOR": "1"])
            try board.waitFor("Not dispatched")
            let bytes = try board.record()
            try board.press("C-l", "v", then: "Waiting 3+2")
            #expect(try board.quit() == 0)
            let sent = try String(contentsOfFile: bytes, encoding: .utf8)
            #expect(sent.contains("Waiting"))
            #expect(sent.contains("\u{1b}["))
            #expect(codes(sent).allSatisfy { $0 < 30 }, "\(Set(codes(sent)))")
        }

        /// Whether any cell has a colour; tmux names the terminal's own two, 39 and 49, unasked.
        private func hasColour(_ board: TmuxTerminal) throws -> Bool {
            try codes(board.colouredScreen().text).contains {
                (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
            }
        }

        /// The numbers in all sequences that set colours and attributes.
        private func codes(_ text: String) -> [Int] {
            text.matches(of: #/\u{1b}\[([0-9;:]*)m/#).flatMap {
                $0.output.1.split(separator: ";").compactMap { Int($0) }
            }
        }
    }
}
