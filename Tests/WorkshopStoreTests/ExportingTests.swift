import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ExportingTests {
    private let scratch = Scratch()
    private let target = Scratch()

    private func exported(_ store: SQLiteEventStore) throws -> [String] {
        var lines: [String] = []
        try store.exportEvents {
            lines.append($0)
            return true
        }
        return lines
    }

    private func filled() throws -> SQLiteEventStore {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(12))
        try store.given(Given.order(OrderID("1041")))
        _ = try store.when(.visit(.note(OrderID("1041"), text: "\u{738B} \"q\"\n\\ \u{1F697}")))
            .get()
        return store
    }

    @Test func `an export imported into an empty store is the same store`() throws {
        let store = try filled()
        let lines = try exported(store)
        #expect(lines.count == store.workshop.position)
        #expect(lines.allSatisfy { !$0.contains("\n") })

        let copy = try target.create()
        #expect(try copy.importEvents(from: lines) == lines.count)
        #expect(copy.workshop.orders == store.workshop.orders)
        #expect(copy.workshop.zone == .utc)
        #expect(try exported(copy) == lines)
        #expect(try target.verify().isWhole)
        #expect(try target.bytes("-head") == scratch.bytes("-head"))
        #expect(
            try copy.endedOrders(matching: "", limit: 100)
                == store.endedOrders(matching: "", limit: 100))
        try copy.given(Given.order(OrderID("1042")))
    }

    @Test func `a line holds every column under its name`() throws {
        let store = try scratch.create()
        try store.given([Given.request(.shop(.open(.northside)), .at(6), id: "o")])
        let line = try #require(try exported(store).first)
        #expect(
            line.hasPrefix(
                #"{"position":1,"stream":"shop","version":1,"event_id":"o.0","type":"shopOpened","#
                    + #""schema":1,"data":{"settings":{"breaks":[],"#))
        #expect(
            line.contains(#","actor":"Wang","happened_ms":1795413600000,"recorded_ms":1795435"#))
        let read = try ExportLine(line)
        #expect(read.text == line)
    }

    @Test func `whoever reads may stop`() throws {
        let store = try filled()
        var count = 0
        try store.exportEvents { _ in
            count += 1
            return count < 3
        }
        #expect(count == 3)
    }

    @Test func `a store that holds events takes no import`() throws {
        let store = try filled()
        let lines = try exported(store)
        #expect(throws: StoreProblem.notEmpty(path: scratch.path)) {
            try store.importEvents(from: lines)
        }
    }

    @Test func `a store in which only the shop was opened may be taken for empty`() throws {
        let lines = try exported(try filled())
        let (copy, other) = (try target.create(), try target.open())
        var settings = ShopSettings.northside
        settings.name = "Elsewhere"
        try copy.given([Given.request(.shop(.open(settings)), .at(5), id: "opening")])
        _ = try other.refresh(now: .noon)
        #expect(throws: StoreProblem.notEmpty(path: target.path)) {
            try copy.importEvents(from: lines)
        }
        #expect(try copy.importEvents(from: lines, replacingOpening: true) == lines.count)
        #expect(copy.workshop.shop?.name == "Northside")
        #expect(try target.verify().isWhole)

        _ = try other.refresh(now: .noon)
        #expect(other.workshop.shop?.name == "Northside", "another process has the old opening")
        #expect(other.workshop.orders == copy.workshop.orders)
        #expect(throws: StoreProblem.notEmpty(path: target.path)) {
            try copy.importEvents(from: lines, replacingOpening: true)
        }
        #expect(throws: StoreProblem.self) {
            try copy.connection.writing { try $0.execute(sql: "DELETE FROM events") }
        }
    }

    @Test func `whoever missed that an opening was replaced decides against the new log`() throws {
        let lines = try exported(try filled())
        let (copy, other) = (try target.create(), try target.open())
        try copy.given([Given.request(.shop(.open(.northside)), .at(5), id: "opening")])
        _ = try other.refresh(now: .noon)
        try copy.importEvents(from: lines, replacingOpening: true)
        _ = try other.when(.visit(.note(OrderID("1041"), text: "new"))).get()
        _ = try copy.refresh(now: .noon)
        #expect(other.workshop.orders == copy.workshop.orders)
        #expect(try target.verify().isWhole)
    }

    @Test func `empty lines are passed over and an empty export is nothing`() throws {
        let lines = try exported(try filled())
        let copy = try target.create()
        #expect(try copy.importEvents(from: ["", "  "]) == 0)
        #expect(try copy.importEvents(from: ["", lines[0], "\t", lines[1]]) == 2)
    }

    @Test(arguments: [
        ("Haddad", "Hassan"), (#""position":20"#, #""position":21"#), (#""hash":"#, #""hush":"#),
        (#""actor":"Wang""#, #""actor":"Lee""#), (#""version":"#, #""version":1"#),
        (#""data":{"#, #""data":[{"#), (#"{"position"#, #"x{"position"#),
        (#""schema":1"#, #""schema":"1""#),
    ])
    func `a line that was edited is named and nothing is imported`(
        text: String, edit: String
    ) throws {
        var lines = try exported(try filled())
        lines[19] = lines[19].replacing(text, with: edit)
        if !lines[19].contains(edit) {
            lines[19] = lines[3].replacing(text, with: edit)
        }
        let copy = try target.create()
        let problem = #expect(throws: StoreProblem.self) { try copy.importEvents(from: lines) }
        guard case .badExport(20, _)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(copy.workshop.position == 0)
        #expect(try copy.events(after: 0, limit: 1).isEmpty)
        #expect(try target.verify().isWhole)
    }

    @Test func `lines that are missing or stand twice are named`() throws {
        let lines = try exported(try filled())
        let copy = try target.create()
        for bad in [Array(lines[..<9] + lines[10...]), Array(lines[..<9] + lines[8...])] {
            let problem = #expect(throws: StoreProblem.self) { try copy.importEvents(from: bad) }
            guard case .badExport(10, _)? = problem else {
                Issue.record("\(String(describing: problem))")
                continue
            }
        }
    }

    @Test func `an export from a newer program is told as such`() throws {
        let store = try scratch.create()
        var row = StoredEvent(
            position: 1, stream: "shop", version: 1, eventID: "a.0",
            encoded: .init(type: "carSold", schema: 1, data: "{}"), actor: "W", happened: .noon,
            recorded: .noon)
        func line() -> String {
            ExportLine(row: row, hash: row.hash(after: StoredEvent.noHash)).text
        }
        #expect(
            throws: StoreProblem.newerEvent(
                path: scratch.path, position: 1, type: "carSold", schema: 1)
        ) { try store.importEvents(from: [line()]) }
        row.encoded = .init(type: "carReady", schema: 1, data: "{}")
        #expect(throws: StoreProblem.self) { try store.importEvents(from: [line()]) }
        #expect(store.workshop.position == 0)
    }
}
