import ArgumentParser
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
        #expect(throws: (any Error).self) {
            try JobOptions.parse(["--job", "Oil", "--job", "Tyres", "--frt", "1"])
        }
        #expect(throws: (any Error).self) {
            try JobOptions.parse([
                "--job", "Oil", "--frt", "1", "--kind", "repair", "--kind", "other",
            ])
        }
    }
}
