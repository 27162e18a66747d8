import ArgumentParser
import Phrases
import Testing
import WorkshopCore

@testable import andon

struct JobOptionsTests {
    @Test func `options of the same place make a job`() throws {
        let options = try JobOptions.parse([
            "--job", "Oil", "--frt", "0.7", "--job", "Brakes", "--frt", "1.2", "--skill", "1",
            "--skill", "2", "--kind", "maintenance", "--kind", "repair",
        ])
        #expect(options.lines.map(\.description) == ["Oil", "Brakes"])
        #expect(options.lines.map(\.flatRate) == [Minutes(42), Minutes(72)])
        #expect(options.lines.map(\.skill.level) == [1, 2])
        #expect(options.lines.map(\.kind) == [.maintenance, .repair])
    }

    @Test func `a count that does not fit is declined`() {
        #expect(throws: Failure.self) {
            try JobOptions.parse(["--job", "Oil", "--job", "Tyres", "--frt", "1"]).check()
        }
        #expect(throws: Failure.self) {
            try JobOptions.parse([
                "--job", "Oil", "--frt", "1", "--kind", "repair", "--kind", "other",
            ]).check()
        }
    }

    @Test func `a job says what it comes after, or nothing`() throws {
        let words = ["Oil", "Brakes", "Road test"].flatMap { ["--job", $0, "--frt", "0.5"] }
        let options = try JobOptions.parse(
            words + ["--after", "", "--after", "-", "--after", "1,2"])
        #expect(options.lines.map(\.after) == [nil, .beside, Predecessors([1, 2])])
        #expect(throws: Failure.self) { try JobOptions.parse(words + ["--after", "1"]).check() }
        #expect(throws: (any Error).self) {
            try JobOptions.parse(words + ["--after", "", "--after", "x", "--after", ""])
        }
    }

    @Test(arguments: [
        (["1"], "--after 1 of job 1, “Oil”: a job cannot come after itself"),
        (["5"], "--after 5 of job 1, “Oil”: there is no job 5: the order has 2"),
    ])
    func `what a job cannot come after is named as it was typed`(after: [String], said: String) {
        let failure = #expect(throws: Failure.self) {
            try JobOptions.parse(
                ["Oil", "Brakes"].flatMap { ["--job", $0, "--frt", "1"] }
                    + (after + [""]).flatMap { ["--after", $0] }
            ).check()
        }
        #expect(failure?.text(in: .english) == said)
        #expect(failure?.kind == .usage)
    }

    @Test func `jobs that wait for each other are named`() {
        let failure = #expect(throws: Failure.self) {
            try JobOptions.parse([
                "--job", "Oil", "--frt", "0.7", "--job", "Brakes", "--frt", "1.2", "--after", "2",
                "--after", "1",
            ]).check()
        }
        #expect(failure?.text(in: .english).contains("jobs 1, 2 wait for each other") == true)
        #expect(failure?.text(in: .simplifiedChinese).contains("作业 1、2 互相等待") == true)
    }
}
