import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct TrialTests {
    private let scene = Scene(.shop(lunch: nil), staff: [.technician(.hire("Bates", 2))])
        .received(["1": .of(.work(60)), "2": .of(.work(60))])
        .and(.work(.start("1", "Bates")))

    private func ends(_ id: OrderID, _ scene: Scene) throws -> [Instant] {
        let outlook = scene.outlook()
        var trial = Trial(try scene.order(id), scene.workshop, outlook)
        let forecast = try #require(outlook.orders[id]?.forecast)
        return trial.ends(forecast: forecast)
    }

    @Test func `each case of the history has its share of the ends`() throws {
        let ends = try ends("1", scene)
        #expect(ends.count == Trial.runs)
        // 0.8 to 1.4 of an hour: from 48 minutes to 84.
        #expect(ends.first == "7:48")
        #expect(ends.last == "8:24")
        #expect(Set(ends).count == 13)
        #expect(ends == ends.sorted())
        for end in Set(ends) { #expect((38...39).contains(ends.count { $0 == end })) }
    }

    @Test func `the one behind begins when the one before is done`() throws {
        let ends = try ends("2", scene)
        // Both at their shortest and at their longest, or nearly.
        let (first, last) = (try #require(ends.first), try #require(ends.last))
        #expect(first >= "8:36" && first < "8:45")
        #expect(last <= "9:48" && last > "9:40")
    }

    @Test func `an order with nothing left to do has no cases`() throws {
        let done = scene.at("8:00").and(.work(.finish("1")))
        let trial = Trial(try done.order("1"), done.workshop, done.outlook())
        #expect(trial.cases.isEmpty)
        #expect(try ends("1", done) == [])
    }

    @Test func `jobs side by side do not wait for each other, the last waits for both`() throws {
        func last(_ after: [Int]?) throws -> Instant {
            let two = Scene(.shop(lunch: nil)).received([
                "1": .of(.work(60), .work(60, after: after), .work(30))
            ])
            return try #require(ends("1", two).last)
        }
        // At most 1.4 times the longest way.
        #expect(try last([]) <= "9:06")
        #expect(try last(nil) > "9:20")
    }
}
