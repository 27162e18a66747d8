import Phrases
import Testing

/// A size of terminal and what colours it gets.
struct Picture: CustomStringConvertible, Sendable {
    let columns: Int
    let rows: Int
    var hasColour = true

    var environment: [String: String] { hasColour ? [:] : ["NO_COLOR": "1"] }
    var description: String { "\(columns)×\(rows)\(hasColour ? "" : ", NO_COLOR")" }
}

extension EndToEnd {
    /// The two dealers' days, driven by keys from the first car to its delivery.
    struct MorningTests {
        @Test(arguments: [
            Picture(columns: 80, rows: 24), Picture(columns: 120, rows: 40, hasColour: false),
            Picture(columns: 200, rows: 50),
        ])
        func `a morning in English`(picture: Picture) throws {
            try Morning(
                day: .northside(), picture: picture, first: "1081", second: "1101",
                technicians: ["D. Morris", "S. White"]
            ).drive()
        }

        @Test(arguments: [
            Picture(columns: 80, rows: 24, hasColour: false), Picture(columns: 120, rows: 40),
            Picture(columns: 200, rows: 50, hasColour: false),
        ])
        func `a morning in Chinese`(picture: Picture) throws {
            try Morning(
                day: .zouping(), picture: picture, first: "1098", second: "1122",
                technicians: ["孙静杰", "胡华"]
            ).drive()
        }
    }
}

/// One morning: the first car is done and delivered, the second is stopped and goes on.
private struct Morning {
    let day: ImportedDay
    let picture: Picture
    let first: String
    let second: String
    /// The technicians in the second and third row.
    let technicians: [String]

    func drive() throws {
        try checkInAndDispatch()
        try stopAndFinish()
        try washAndDeliver()
        let verified = try day.verify()
        #expect(verified.status == 0, "\(verified.out)")
        let delivered = try day.andon(["order", first], at: "12:00")
        #expect(delivered.out.contains(day.language(.stateDelivered)))
    }

    private func open(at time: String) throws -> TmuxTerminal {
        let board = try day.open(
            at: time, columns: picture.columns, rows: picture.rows,
            environment: picture.environment)
        try board.waitFor(technicians[1])
        return board
    }

    /// 08:20: both cars come in; each of two free technicians has his next job after two keys.
    private func checkInAndDispatch() throws {
        let board = try open(at: "08:20")
        for order in [first, second] {
            try board.scan(order)
            try board.press("R", then: day.language(.hintSubmit))
            try board.press("Enter", then: "✓ " + day.telling(.didReceived, order, ""))
            try close(board)
        }
        try board.press("Tab")
        for technician in technicians {
            try board.press("j", then: "→\(technician)")
            try board.press("n", then: day.language(.hintChooser))
            let list = try board.screen()
            #expect(list.contains(day.telling(.formNextJob, technician)))
            let borders = list.rows.compactMap { row in
                row.contains("│")
                    ? cellWidth(row[..<(row.lastIndex(of: "│") ?? row.endIndex)]) : nil
            }
            if picture.columns < 160 { #expect(Set(borders).count == 1, "\(list)") }
            try board.press("Enter")
            try board.waitUntil("\(technician) has started a job") {
                $0.rows.contains { $0.hasPrefix(" ✓ ") && $0.contains(technician) }
            }
        }
        #expect(try board.quit() == 0)
    }

    /// 09:00: the second car waits for a part; 09:30: it goes on, the first is done.
    private func stopAndFinish() throws {
        var board = try open(at: "09:00")
        try board.scan(second)
        try board.press("x", then: day.language(.hintSubmit))
        try board.press("c", "Tab")
        try board.type("gasket\t09:40\tP3\r")
        try board.waitUntil("the second car's job is stopped") {
            $0.rows.contains { $0.hasPrefix(" ✓ \(second)/1 ") && $0.contains("gasket") }
        }
        try board.waitFor("P3")
        #expect(try board.quit() == 0)

        board = try open(at: "09:40")
        try board.scan(second)
        try board.press("s")
        try board.waitUntil("the second car's job goes on") {
            $0.rows.contains { $0.hasPrefix(" ✓ \(second)/1 ") }
        }
        try board.scan(first)
        try board.press("f", then: "✓ " + day.telling(.didFinished, first, "1"))
        #expect(try board.quit() == 0)
    }

    /// 10:00: the first car goes through inspection, wash and bill to its customer.
    private func washAndDeliver() throws {
        let board = try open(at: "10:00")
        try board.press("v")
        try board.waitUntil("the status board is shown") { !$0.contains("→\(technicians[0])") }
        try board.scan(first)
        try close(board)
        let steps: [(key: String, phrase: Phrase)] = [
            ("i", .didInspectionPassed), ("w", .didWashStarted), ("w", .didWashFinished),
            ("b", .didSettled), ("r", .didReady), ("d", .didDelivered),
        ]
        for step in steps {
            try board.press(step.key, then: "✓ " + day.telling(step.phrase, first, ""))
        }
        #expect(try board.quit() == 0)
    }

    /// Goes back from an order's page.
    private func close(_ board: TmuxTerminal) throws {
        try board.press("Escape")
        try board.waitUntil("the page is closed") { screen in
            !screen.rows[1].hasPrefix(" \(first) ") && !screen.rows[1].hasPrefix(" \(second) ")
        }
    }
}
