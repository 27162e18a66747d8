import Testing

@testable import WorkshopPlanner

struct DayProblemTextTests {
    private let good = """
        2 3 2 2
        210 45 780 45
        240 30 810 30

        4 90 0
        1 105 1
        1 265 405 2 110
        2 0 150 4 70
        4 0 -5 0 5
        """

    private func flaw(_ text: String) -> DayProblemFlaw? {
        do throws(DayProblemFlaw) {
            _ = try DayProblem(text: text.utf8)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a text is read as the problem that it tells`() throws {
        let problem = try DayProblem(text: good.utf8)
        #expect(
            problem.technicians == [
                .init(level: 4, percent: 90, breaks: [210..<255, 780..<825]),
                .init(level: 1, percent: 105, breaks: [240..<270, 810..<840]),
            ])
        #expect(
            problem.jobs == [
                .init(skill: 1, release: 265, due: 405, weight: 2, minutes: 110),
                .init(skill: 2, release: 0, due: 150, weight: 4, minutes: 70),
                .init(skill: 4, release: 0, due: -5, weight: 0, minutes: 5),
            ])
        let other = good.replacing("\n", with: " \r\n").replacing(" ", with: "\t ")
        #expect(try DayProblem(text: other.utf8) == problem)
    }

    @Test func `a day may have no jobs, no technicians and no lunches`() throws {
        #expect(try DayProblem(text: "0 0 0 0".utf8).jobs.isEmpty)
        #expect(try DayProblem(text: "1 0 2 0\n2 100 1\n".utf8).technicians[0].breaks.isEmpty)
        #expect(try DayProblem(text: "1 0 0 4\n2 100 0\n".utf8).technicians[0].breaks.isEmpty)
    }

    @Test func `a text that ends or goes on tells where`() {
        #expect(flaw("") == DayProblemFlaw(.ends, line: 0))
        #expect(flaw("1 1 0 0\n1 100 0\n\n") == DayProblemFlaw(.ends, line: 3))
        #expect(flaw(good + "\n\n7\n") == DayProblemFlaw(.goesOn, line: 11))
        let cut = good.split(separator: "\n", omittingEmptySubsequences: false)
        for count in 0..<cut.count {
            #expect(flaw(cut.prefix(count).joined(separator: "\n")) != nil)
        }
    }

    @Test func `a line that is wrong is named with what is wrong`() {
        #expect(flaw("1 2 3") == DayProblemFlaw(.count(3, wanted: 4), line: 1))
        #expect(flaw("1 1 0 0\n1 x 0") == DayProblemFlaw(.noInteger("x"), line: 2))
        #expect(
            flaw("1 0 1 1\n5 5\n1 100 1")
                == DayProblemFlaw(.outside(.pattern, value: 1, allowed: 0...0), line: 3))
        #expect(
            flaw("1 1 0 0\n1 100 0\n1 0 0 -1 5")?.kind
                == .outside(.weight, value: -1, allowed: 0...100_000))
        #expect(flaw("1 1 0 0\n1 100 0\n1 0 0 -1 5")?.line == 3)
    }

    @Test func `hostile numbers are refused before anything is made of them`() {
        #expect(flaw("999999999999999999999999 1 0 0")?.line == 1)
        #expect(flaw("9223372036854775807 9223372036854775807 1 1")?.line == 1)
        #expect(flaw("-1 5 0 0")?.line == 1 && flaw("5 -5 0 0")?.line == 1)
        #expect(flaw("1000 10000 0 0")?.kind == .ends && flaw("1000 10001 0 0")?.line == 1)
        #expect(flaw("1 1 1 9223372036854775807")?.line == 1)
        #expect(flaw("1 1 9223372036854775807 0")?.line == 1)
        #expect(flaw("1 1 1 1\n0 9223372036854775807\n")?.line == 2)
        #expect(flaw("1 1 0 0\n1 100 0\n1 0 0 1 9223372036854775807")?.line == 3)
        #expect(flaw("1 1 0 0\n1 0 0\n1 0 0 1 5")?.line == 2)
        #expect(flaw("\u{FEFF}1 1 0 0")?.line == 1 && flaw("1.5 1 0 0")?.line == 1)
        #expect(DayProblemFlaw(.noInteger("a")) != flaw(String(repeating: "a", count: 999)))
    }

    @Test func `bytes by chance never do harm`() {
        var chance = SplitMix64(seed: 5)
        let alphabet = Array("0123456789- \n\tx\u{FF}".utf8)
        for _ in 0..<500 {
            let bytes = (0..<60).map { _ in alphabet.randomElement(using: &chance) ?? 0 }
            _ = try? DayProblem(text: bytes)
            var text = Array(good.utf8)
            for _ in 0..<3 {
                text[Int.random(in: text.indices, using: &chance)] =
                    alphabet.randomElement(using: &chance) ?? 0
            }
            _ = (try? DayProblem(text: text)).map { DaySolver($0).plan }
        }
    }
}
