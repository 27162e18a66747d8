import Testing
import WorkshopCore

@testable import DealerFiles

struct FingerprintTests {
    private func seed(_ act: ImportPlan.Act, version: Int = 0) -> String {
        Fingerprint.seed(
            of: act.command.stream, version: version,
            [ImportPlan.Step(act, at: Instant(milliseconds: 0))])
    }

    @Test func `texts that run into each other are told apart`() {
        var first = Fingerprint()
        var second = Fingerprint()
        for text in ["ab", "c"] { first.add(text) }
        for text in ["a", "bc"] { second.add(text) }
        #expect(first.value != second.value)
    }

    @Test func `a seed stays the same for ever and changes with what is done`() throws {
        let smith = TechnicianID("B. Smith")
        let skilled = ImportPlan.Act.staff(.changeSkill(smith, try #require(Skill(3))))
        #expect(seed(skilled) == "import-cced8844915f5c93-0")
        #expect(seed(skilled) != seed(skilled, version: 1))
        #expect(seed(skilled) != seed(.staff(.changeSkill(smith, .basic))))
    }

    @Test func `every fact of a sheet counts`() throws {
        let sheet = OrderSheet(
            customer: "a", plate: "b", arrival: try ExportFile.instant(23, 8),
            promise: try ExportFile.instant(23, 9),
            jobs: [JobLine(description: "Oil", flatRate: Minutes(6), skill: .basic)])
        var seeds: Set = [seed(.book(OrderID("1"), sheet))]
        var other = sheet
        other.notes = "x"
        seeds.insert(seed(.book(OrderID("1"), other)))
        other.jobs[0].flatRate = Minutes(7)
        seeds.insert(seed(.book(OrderID("1"), other)))
        other.parts = [PartRequest(number: "A", quantity: 1)]
        seeds.insert(seed(.book(OrderID("1"), other)))
        other.promise = try ExportFile.instant(23, 10)
        seeds.insert(seed(.book(OrderID("1"), other)))
        seeds.insert(seed(.book(OrderID("2"), other)))
        #expect(seeds.count == 6)
    }
}
