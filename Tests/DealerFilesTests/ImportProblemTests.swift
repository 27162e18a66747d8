import DealerFiles
import Testing

struct ImportProblemTests {
    @Test func `a problem names its line, its column and the value`() {
        let problem = ImportProblem(line: 7, column: .flatRate, .malformed("1.x", .hours))
        #expect(problem.description == "line 7, frt_hours: ‘1.x’ is not hours like 1.8 (0.1…100)")
        #expect(problem.severity == .error)
    }

    @Test func `what only changes a row is a warning`() {
        let reasons: [ImportProblem.Reason] = [
            .cleaned(1), .unknownCategory("x"), .repeats(line: 2), .noSkills, .inCircle([1, 2]),
        ]
        #expect(reasons.allSatisfy { $0.severity == .warning })
        #expect(ImportProblem.Reason.leftOut(line: 2).severity == .error)
    }

    @Test func `an unknown technician is told with the names there are, or that there are none`() {
        let known = ImportProblem.Reason.unknownTechnician("Smit", nearest: ["B. Smith"])
        #expect(known.description.contains("B. Smith"))
        let none = ImportProblem.Reason.unknownTechnician("Smit", nearest: [])
        #expect(none.description.contains("staff first"))
    }
}
