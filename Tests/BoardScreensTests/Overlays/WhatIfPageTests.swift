import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct WhatIfPageTests {
    /// Ann has 1 in work until 14:00 and 2 after it, promised for 15:05.
    private func shop() throws -> SampleBoard {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(minutes: 60)])
        try shop.book("2", jobs: [SmallShop.line(minutes: 60)]) {
            $0.promise = SampleBoard.at(15, 25)
        }
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (13, 0))
        try shop.give(
            .work(.assign(SmallShop.job("2"), SmallShop.ann, at: SampleBoard.at(14, 0))),
            at: (13, 0))
        return shop.board()
    }

    @Test func `V and a verb show what it would do, and Enter does it`() throws {
        var sample = try shop()
        sample.type("V")
        #expect(sample.facts.contains("What if?"))
        sample.type("f")
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("What if: 1/1 finished") })
        sample.press(.enter)
        #expect(sample.effects == [.perform(.work(.finish(SmallShop.job("1"))))])
        #expect(sample.board.overlay == nil)
    }

    @Test func `Esc leaves it undone, before the verb and after it`() throws {
        var sample = try shop()
        sample.type("V")
        sample.press(.escape)
        #expect(!sample.board.isWeighing)
        sample.type("Vf")
        sample.press(.escape)
        #expect(sample.effects == [] && sample.board.overlay == nil)
        sample.type("f")
        #expect(sample.effects == [.perform(.work(.finish(SmallShop.job("1"))))])
    }

    @Test func `a form is filled in first, and its consequences have minutes`() throws {
        var sample = try shop()
        sample.type("Vx")
        sample.press(.tab)
        sample.type("lift")
        sample.press(.tab)
        sample.type("14:40")
        #expect(sample.lines.contains { $0.contains("▼ breaks") })
        sample.press(.enter)
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("▼ 1 AB 1 breaks its promise 15:00") })
        sample.press(.enter)
        #expect(sample.effects.count == 1)
    }

    @Test func `what it does is named, and never cut inside a number`() throws {
        var shop = try SmallShop()
        for number in 1...6 {
            try shop.book("104\(number)", jobs: [SmallShop.line(minutes: 20)]) {
                $0.promise = SampleBoard.at(14, 10) + Minutes(21 * number)
            }
        }
        try shop.give(
            .work(.start(SmallShop.job("1041"), SmallShop.ann, overrideReason: nil)), at: (13, 20))
        for number in 2...6 {
            let start = SampleBoard.at(13, 20) + Minutes(20 * number)
            try shop.give(
                .work(.assign(SmallShop.job("104\(number)"), SmallShop.ann, at: start)),
                at: (13, 20))
        }
        for columns in [80, 100, 200] {
            var sample = shop.board(columns: columns)
            sample.type("x")
            sample.press(.tab)
            sample.type("lift")
            sample.press(.tab)
            sample.type("15:40")
            let row = try #require(sample.lines.first { $0.contains("▼ breaks") })
            let told = try #require(row.split(separator: "▼ breaks ").last)
            let orders = String(told.split(separator: "│")[0]).trimmed.split(separator: ", ")
            #expect(orders.first?.hasPrefix("1041 (") == true, "\(row)")
            #expect(orders.allSatisfy { $0 == "…" || $0.hasSuffix(" late)") }, "\(row)")
        }
    }

    @Test func `while somebody weighs the foot of a list says what Enter does there`() throws {
        var sample = try shop()
        sample.type("n")
        #expect(sample.lines.contains { $0.contains("Enter confirms") })
        sample.press(.escape)
        sample.type("Vn")
        #expect(!sample.lines.contains { $0.contains("Enter confirms") })
        #expect(sample.lines.contains { $0.contains("─ Enter shows the effect") })
    }

    @Test func `moving the selection goes on weighing, another key ends it`() throws {
        var sample = try shop()
        sample.type("V")
        sample.press(.down, .up)
        #expect(sample.board.isWeighing)
        sample.type("v")
        #expect(!sample.board.isWeighing)
    }

    @Test func `what others do meanwhile is weighed anew`() throws {
        var sample = try shop()
        sample.type("Vf")
        guard sample.board.overlay is WhatIfPage
        else { return #expect(Bool(false), "no page") }
        var newer = sample.board.workshop
        try newer.give(
            .work(.finish(SmallShop.job("1"))), by: SampleBoard.foreman, at: sample.board.now,
            id: "x")
        _ = sample.board.update(.workshop(newer))
        #expect(sample.board.overlay == nil)
        #expect(sample.facts.hasPrefix(" !"))
    }

    @Test func `a form tells its consequences when the keys rest, and not before`() throws {
        var sample = try shop()
        sample.type("x")
        #expect(sample.board.wantsRest)
        sample.press(.tab, .tab)
        sample.type("14:40")
        #expect(sample.board.foresightPieces == nil)
        _ = sample.board.update(.rested)
        #expect(!sample.board.wantsRest)
        let text = try #require(sample.board.foresightPieces).map(\.text).joined(separator: " ")
        #expect(text.contains("breaks 1 (") && text.contains(" late)"), "\(text)")
        sample.press(.escape)
        #expect(sample.board.foresightPieces == nil)
    }

    @Test func `where nothing may be written nothing is weighed`() throws {
        var sample = try SampleBoard(isReadOnly: true)
        sample.type("V")
        #expect(!sample.board.isWeighing)
        #expect(sample.facts.hasPrefix(" !"))
    }
}
