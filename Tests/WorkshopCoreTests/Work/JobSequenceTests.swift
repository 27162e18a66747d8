import Testing
import WorkshopCore

struct JobSequenceTests {
    private func sequence(_ after: [[Int]?]) -> JobSequence {
        JobSequence(after.enumerated().map { ($0.offset + 1, $0.element.map { Predecessors($0) }) })
    }

    private func turns(_ after: [[Int]?]) -> [[Int]] {
        sequence(after).turns.map { [$0.job] + $0.before }
    }

    @Test func `where nothing is given each job comes after the one before it`() {
        #expect(turns([nil, nil, nil]) == [[1], [2, 1], [3, 2]])
        #expect(turns([]) == [])
    }

    @Test func `a job beside the others waits for none, and the next one for all`() {
        #expect(turns([nil, [], nil]) == [[1], [2], [3, 1, 2]])
    }

    @Test func `a job comes after those that were named, and no others`() {
        #expect(turns([nil, nil, [1]]) == [[1], [2, 1], [3, 1]])
        #expect(turns([[3], nil, nil]) == [[2], [3, 2], [1, 3]])
    }

    @Test func `a job of which nothing is given yields to what is`() {
        #expect(turns([[2], nil]) == [[2], [1, 2]])
        #expect(sequence([[2], nil]).circles == [])
    }

    @Test func `jobs in a circle are named, and the rest keeps its sequence`() {
        let entwined = sequence([nil, [3], [2], [3]])
        #expect(entwined.circles == [[2, 3]])
        #expect(entwined.turns.map { [$0.job] + $0.before } == [[1], [2, 1], [3, 2], [4, 3]])
        #expect(entwined.turns.map(\.isGiven) == [false, false, false, true])
    }

    @Test func `two circles are told apart, also where one waits for the other`() {
        #expect(sequence([[2], [1], [4, 1], [3], [3]]).circles == [[1, 2], [3, 4]])
        #expect(sequence([[2], [1], [2], [5, 3], [4]]).circles == [[1, 2], [4, 5]])
    }

    @Test func `numbers of no job and a job's own are passed over`() {
        #expect(turns([[9], [2, 1]]) == [[1], [2, 1]])
        #expect(sequence([[1], [9]]).circles == [])
    }

    @Test func `the last are those that nothing comes after`() {
        #expect(sequence([nil, nil]).last == [2])
        #expect(sequence([nil, [], [1]]).last == [2, 3])
    }

    @Test(arguments: 0..<300)
    func `whatever is given, each job has one turn, behind those before it`(_ seed: UInt64) {
        var chance = SplitMix64(seed: seed)
        let count = Int.random(in: 1...9, using: &chance)
        let after: [[Int]?] = (0..<count).map { _ in
            guard Bool.random(using: &chance) else { return nil }
            return (0..<Int.random(in: 0...3, using: &chance)).map { _ in
                Int.random(in: -1...count + 1, using: &chance)
            }
        }
        let sequence = sequence(after)
        #expect(sequence.turns.map(\.job).sorted() == Array(1...count))
        var done: Set<Int> = []
        let inCircle = Set(sequence.circles.joined())
        for turn in sequence.turns {
            #expect(done.isSuperset(of: turn.before), "\(after)")
            if let given = after[turn.job - 1], !inCircle.contains(turn.job) {
                let known = Set(given).intersection(1...count).subtracting([turn.job])
                #expect(Set(turn.before) == known && turn.isGiven, "\(after)")
            }
            done.insert(turn.job)
        }
        for circle in sequence.circles {
            #expect(circle.count > 1 && circle == circle.sorted())
            let given = circle.allSatisfy { job in
                after[job - 1].map { !Set($0).isDisjoint(with: circle) } ?? false
            }
            #expect(given, "\(after)")
        }
    }

    @Test func `what is settled comes no more, and what has begun waits no more`() throws {
        var service = JobLine.service
        service.after = Predecessors([1])
        let scene = given(received("1041", .oil, service, .brakes)).and(
            .work(.start("1041/1", "Smith")))
        let order = try #require(scene.workshop.order("1041"))
        #expect(order.sequence.turns.map(\.before) == [[], [1], [2]])
        #expect(order.awaited(by: order.jobs[1]).map(\.id.number) == [1])
        let later = try #require(
            scene.at("8:00").and(.work(.finish("1041/1"))).workshop.order("1041"))
        #expect(later.sequence.turns.map(\.before) == [[], [2]])
        #expect(later.awaited(by: later.jobs[1]) == [])
    }
}
