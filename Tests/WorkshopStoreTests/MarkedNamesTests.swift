import Foundation
import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

/// Names that begin with a mark, which were taken before they were declined, and names that are
/// read as the same and are other scalars.
struct MarkedNamesTests {
    private let scratch = Scratch()

    private static let old: [NewEvent] = [
        NewEvent(
            .technician(TechnicianID("\u{E33}a")),
            .technician(.hired(skill: .basic, shift: ShopSettings.northside.hours, breaks: []))),
        NewEvent(.order(OrderID("\u{301}7")), .visit(.opened(sheet: .service()))),
        NewEvent(.order(OrderID("\u{903}")), .visit(.opened(sheet: .service()))),
    ]

    /// Appends as a program did that looked at nothing.
    private func brick() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let table = EventTable(path: scratch.path)
        try store.connection.writing { database in
            for (index, new) in Self.old.enumerated() {
                let head = try table.head(in: database)
                let row = StoredEvent(
                    RecordedEvent(
                        position: head.position + 1, stream: new.stream, version: 1,
                        id: EventID(command: "old\(index)", index: 0), at: .at(8),
                        actor: Actor("Wang"), event: new.event),
                    coding: table.coding, recorded: .noon)
                try table.insert(row, hash: row.hash(after: head.hash), in: database)
            }
        }
        store.close()
    }

    @Test func `a store that such names had bricked is read, kept and worked with`() throws {
        try brick()
        let store = try scratch.open()
        for new in Self.old {
            #expect(try store.history(of: new.stream).map(\.event) == [new.event], "\(new.stream)")
        }
        #expect(store.workshop.technicians.count == 3 && store.workshop.orders.count == 2)
        try store.rebuild { _ in }
        try store.given([
            Given.request(.visit(.receive(OrderID("\u{301}7"), keyTag: nil))),
            Given.request(.technician(.leave(TechnicianID("\u{E33}a")))),
        ])
        var lines: [String] = []
        try store.exportEvents { line in
            lines.append(line)
            return true
        }
        store.close()
        #expect(try scratch.verify().isWhole)
        let copy = Scratch()
        try copy.create().importEvents(from: lines)
        #expect(try copy.verify().isWhole)
    }

    @Test(arguments: ["\u{301}a", "\u{E33}", "\u{903}a", "\u{200D}a", "\u{1F3FB}a"])
    func `no such name is taken any more`(name: String) throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let hire = Command.technician(
            .hire(TechnicianID(name), skill: .basic, shift: nil, breaks: nil))
        #expect(try store.when(hire) == .failure(.entry(.beginsWithMark(.technician))))
        let book = Command.visit(.book(OrderID(name), .service()))
        #expect(try store.when(book) == .failure(.entry(.beginsWithMark(.orderNumber))))
    }

    @Test func `two spellings of one name are one, live, after reopening and after a rebuild`()
        throws
    {
        let (typed, composed) = (OrderID("e\u{301}1"), OrderID("\u{E9}1"))
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.delivered(typed, days: -1))
        let again = try store.when(.visit(.book(composed, .service())))
        #expect(again == .failure(.visit(.orderExists(composed))))
        let live = try store.endedOrders(matching: "1", limit: 9).map { Array($0.id.text.utf8) }
        #expect(live == [Array(composed.text.utf8)])
        try store.rebuild { _ in }
        let rebuilt = try store.endedOrders(matching: "1", limit: 9).map { Array($0.id.text.utf8) }
        #expect(rebuilt == live)
        #expect(try store.history(of: .order(composed)) == store.history(of: .order(typed)))
        store.close()
        #expect(try scratch.verify().isWhole)
    }

    @Test func `an export that has two spellings of one name is not taken`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let end = try store.connection.reading { try EventTable(path: "").head(in: $0) }
        var lines: [String] = []
        try store.exportEvents { line in
            lines.append(line)
            return true
        }
        var row = StoredEvent(
            RecordedEvent(
                position: end.position + 1, stream: .order(OrderID("e\u{301}1")), version: 1,
                id: EventID(command: "c", index: 0), at: .at(8), actor: Actor("Wang"),
                event: .visit(.opened(sheet: .service()))), coding: EventCoding(), recorded: .noon)
        row.stream = row.stream.decomposedStringWithCanonicalMapping
        lines.append(ExportLine(row: row, hash: row.hash(after: end.hash)).text)
        let target = Scratch()
        #expect(
            throws: StoreProblem.badExport(
                line: lines.count, detail: "the stream's name is not in its normal form")
        ) { try target.create().importEvents(from: lines) }
    }

    /// What Swift holds for the same name has to be the same bytes in the rows, whichever tables
    /// of Unicode the two go by.
    @Test func `Swift and the rows agree on which names are the same`() {
        for value in UInt32(0xA0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = String(scalar)
            for form in [
                name.decomposedStringWithCanonicalMapping,
                name.precomposedStringWithCanonicalMapping,
            ] where form != name {
                Issue.record("\(String(value, radix: 16)) is another name in its normal form")
            }
            guard scalar.properties.canonicalCombiningClass != .notReordered else { continue }
            for other in ["\u{301}", "\u{316}", "\u{5B0}"] {
                let (left, right) = ("a\(name)\(other)", "a\(other)\(name)")
                let isSame = left.normalForm.utf8.elementsEqual(right.normalForm.utf8)
                #expect((left == right) == isSame, "\(String(value, radix: 16)) with \(other)")
            }
        }
    }
}
