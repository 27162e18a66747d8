import Foundation
import Testing

extension EndToEnd {
    struct RacingVerbsTests {
        @Test func `four who start a job at once from the command line: one does, three hear who`()
            throws
        {
            let shop = try ShopOnDisk.working()
            try shop.done("do", "hire", "L. Okafor", "--skill", "4")
            let technicians = ["B. Smith", "S. White", "D. Sands", "L. Okafor"]
            let (store, time, home) = (shop.store, shop.time, shop.home)
            for _ in 0..<10 {
                let runs = try Self.atOnce(technicians.count) { [store, time, home] index in
                    try runAndon(
                        ["do", "start", "1041/1", "--tech", technicians[index], "--store", store]
                            + ["--now", time, "--as", "Wang"],
                        environment: ["ANDON_LANG": "en"], home: home)
                }
                let winners = technicians.indices.filter { runs[$0].status == 0 }
                #expect(winners.count == 1)
                let winner = try #require(winners.first)
                for (index, run) in runs.enumerated() where index != winner {
                    #expect(run.status == 1)
                    #expect(shop.line(run) == "1041/1 is in work with \(technicians[winner]).")
                }
                try shop.done("do", "undo", "1041")
            }
            #expect(try shop.run(["verify"]).status == 0)
        }

        /// Runs `body` on as many threads and returns what each has led to, in their order.
        private static func atOnce(
            _ count: Int, _ body: @Sendable (Int) throws -> ProgramRun
        ) throws -> [ProgramRun] {
            let gathered = Gathered(count: count)
            DispatchQueue.concurrentPerform(iterations: count) { index in
                gathered.keep(Result { try body(index) }, at: index)
            }
            return try gathered.all.map { try #require($0).get() }
        }
    }
}

/// Results of several threads.
private final class Gathered: @unchecked Sendable {
    private let guardian = NSLock()
    private var results: [Result<ProgramRun, any Error>?]

    init(count: Int) { results = Array(repeating: nil, count: count) }

    var all: [Result<ProgramRun, any Error>?] { guardian.withLock { results } }

    func keep(_ result: Result<ProgramRun, any Error>, at index: Int) {
        guardian.withLock { results[index] = result }
    }
}
