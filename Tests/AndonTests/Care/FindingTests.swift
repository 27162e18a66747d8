import Phrases
import Reports
import Testing

@testable import andon

struct FindingTests {
    @Test func `a finding has a word, a subject and a text in each language`() {
        let finding = Finding(.disk, .warn, Failure(.diskFree, "/", "5"))
        #expect(finding.row(in: .english) == ["warn", "disk", "/: 5 MiB free"])
        #expect(finding.row(in: .simplifiedChinese) == ["注意", "磁盘", "/：剩余 5 MiB"])
        #expect(
            finding.data(in: .english)
                == ["name": "disk", "status": "warn", "message": "/: 5 MiB free"])
    }

    @Test(arguments: Language.all)
    func `subjects and verdicts are told apart`(_ language: Language) {
        let subjects = Finding.Subject.allCases.map { language($0.phrase) }
        #expect(Set(subjects).count == subjects.count)
        let verdicts = [Finding.Verdict.ok, .warn, .fail].map { language($0.phrase) }
        #expect(Set(verdicts).count == 3)
    }
}
