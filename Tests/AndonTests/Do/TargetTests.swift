import Testing
import WorkshopCore

@testable import andon

struct TargetTests {
    @Test func `an order's number may have a job's number behind it`() {
        #expect(Target("1041").order == OrderID("1041") && Target("1041").job == nil)
        #expect(Target(" 1041/2 ").order == OrderID("1041") && Target("1041/2").job == 2)
        #expect(Target("A/7/3").order == OrderID("A/7") && Target("A/7/3").job == 3)
        #expect(Target("A/B").order == OrderID("A/B") && Target("A/B").job == nil)
        #expect(Target("\u{E33}7/2").order == OrderID("\u{E33}7"))
        #expect(Target("\u{301}7").order == OrderID("\u{301}7"))
        #expect(Target("10\u{1b}41").order == OrderID("1041"))
    }

    @Test func `the one job that a verb can be about need not be named`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "start", "1041", "--tech", "Smith")
                == "1041 has several jobs, name one: 1041/1 Oil service, 1041/2 Brake pads")
        try shop.done("do", "start", "1041/2", "--tech", "Smith")
        #expect(try shop.done("do", "finish", "1041") == "1041/2 finished\n")
        #expect(try shop.done("do", "start", "1041", "--tech", "Smith").hasPrefix("1041/1 started"))
    }

    @Test func `a job that does not exist is refused`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "start", "1041/9", "--tech", "Smith")
                == "There is no job 1041/9.")
        #expect(try shop.refused("do", "start", "1041/-1", "--tech", "Smith").contains("1041/-1"))
        #expect(
            try shop.refused("do", "start", "77", "--tech", "Smith") == "There is no order 77.")
    }
}
