import Phrases
import Testing

struct SimplifiedChineseCommandLineTests {
    let commandLine = Catalogue.phrases(.unknownLanguage, through: .checkConfig)

    @Test func `the commands that mend something are named as they are typed`() {
        for command in ["andon init", "andon verify", "andon rebuild", "--columns"] {
            let english = commandLine.filter { Language.english.template($0).contains(command) }
            #expect(!english.isEmpty)
            for phrase in english {
                let text = Language.simplifiedChinese.template(phrase)
                #expect(text.contains(command), "\(phrase)")
            }
        }
    }
}
