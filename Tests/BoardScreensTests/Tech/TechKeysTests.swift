import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechKeysTests {
    private func screen(
        _ technician: String = "B. Smith", rows: Int = 12, columns: Int = 40,
        role: Role = .technician
    ) throws -> SampleBoard {
        try SampleBoard(
            rows: rows, columns: columns, screen: .tech, actor: Actor(technician), role: role,
            technician: technician)
    }

    private func job(_ order: String, _ number: Int = 1) -> JobID {
        JobID(OrderID(order), number)
    }

    @Test func `the verbs are about the job in work, without one about what is next`() throws {
        #expect(try screen().target.job == job("1052"))
        let idle = try screen("S. White")
        #expect(idle.target.job == idle.board.tech.items.first { $0.canStart }?.job.id)
        #expect(idle.target.technician == TechnicianID("S. White"))
    }

    @Test func `his own queue and what he has begun come before what nobody has`() throws {
        var sample = try screen("S. White")
        let white = TechnicianID("S. White")
        try sample.hear(
            .work(.assign(job("1061"), white, at: SampleBoard.at(15, 0))), by: Actor("Li"),
            uptime: .zero)
        let items = sample.board.tech.items
        let own = items.filter { $0.job.technician == white }.count
        #expect(own >= 2 && own < items.count)
        #expect(items.prefix(own).allSatisfy { $0.job.technician == white })
        #expect(items.contains { $0.job.id == job("1049") && $0.job.openStop != nil })
        let others = items.dropFirst(own)
        let startable = others.prefix { $0.refusal == nil }.count
        #expect(startable > 0)
        #expect(others.dropFirst(startable).allSatisfy { $0.refusal != nil })
    }

    @Test func `s starts what is selected in his own name, and so does its number when scanned`()
        throws
    {
        for keys in ["s", "1063\r"] {
            var sample = try screen("S. White")
            for key in keys { sample.press(key == "\r" ? .enter : .character(key)) }
            #expect(
                sample.effects == [
                    .perform(
                        .work(.start(job("1063"), TechnicianID("S. White"), overrideReason: nil)))
                ], "\(keys)")
            try sample.carryOut()
            #expect(sample.board.ownJob?.id == job("1063"))
        }
    }

    @Test func `the number of the job in work asks what has become of it`() throws {
        var sample = try screen()
        sample.type("1052")
        sample.press(.enter)
        #expect(sample.lines.contains { $0.contains("What about 1052/1?") })
        sample.press(.enter)
        #expect(sample.effects == [.perform(.work(.finish(job("1052"))))])
        sample = try screen()
        sample.type("1052")
        sample.press(.enter, .down, .enter)
        #expect(sample.lines.contains { $0.contains("Stop 1052/1") })
    }

    @Test func `a scan that starts nothing says why, and no letter of it is a key`() throws {
        let why = [
            ("1063", "already working on"), ("1055", "M. Allen’s job"), ("9", "9"),
            ("1x52", "1x52"),
        ]
        for (number, reason) in why {
            var sample = try screen()
            sample.type(number)
            sample.press(.enter)
            #expect(sample.effects == [.bell], "\(number)")
            let text = sample.lines.map { $0.trimmed }.joined(separator: " ")
            #expect(text.contains(reason), "\(number): \(text)")
        }
    }

    @Test func `work of others is refused by the rules of the role`() throws {
        var sample = try screen("S. White")
        sample.type("1067")
        sample.press(.enter)
        #expect(sample.effects == [.bell])
        #expect(sample.lines.joined(separator: " ").contains("G. Bates"))
    }

    @Test func `what has stopped is resumed by the same key`() throws {
        var sample = try screen("S. White")
        try sample.press(.up) { $0.tech.chosen == job("1049") }
        #expect(sample.board.isResuming)
        #expect(sample.lines.contains { $0.contains("resume") })
        sample.type("1049")
        sample.press(.enter)
        sample.type("s")
        let resume = Effect.perform(
            .work(.resume(job("1049"), TechnicianID("S. White"), overrideReason: nil)))
        #expect(sample.effects.allSatisfy { $0 == resume || $0 == .bell })
        #expect(!sample.effects.isEmpty)
    }

    @Test func `a button that is touched does what its key does`() throws {
        var sample = try screen(rows: 24, columns: 80)
        let button = try #require(
            TechLayout(sample.board).buttons.first { $0.verb == .finish })
        sample.mouse(.press(.left), button.area.row + 1, button.area.column + 3)
        #expect(sample.effects == [.perform(.work(.finish(job("1052"))))])
    }

    @Test func `no key leads to a screen that would not fit`() throws {
        var sample = try screen()
        for key in "gvDPo/zn" { sample.type(String(key)) }
        sample.press(.enter, .tab, .escape, .function(2), .function(3))
        #expect(sample.board.screen == .tech)
    }

    @Test func `only what concerns him rings, warns and is told`() throws {
        let shop = try screen("D. Sands")
        #expect(shop.board.concernsOwn(try #require(shop.board.workshop.order(OrderID("1062")))))
        #expect(!shop.board.concernsOwn(try #require(shop.board.workshop.order(OrderID("1052")))))
        var sample = try screen("D. Sands")
        try sample.hear(
            .visit(.note(OrderID("1052"), text: "x")), by: Actor("Wang"), uptime: .seconds(1))
        #expect(!sample.lines.contains { $0.contains("Wang") })
        try sample.hear(
            .visit(.note(OrderID("1062"), text: "x")), by: Actor("Wang"), uptime: .seconds(1))
        #expect(sample.lines.contains { $0.contains("» Wang: 1062 note: x") })
    }
}
