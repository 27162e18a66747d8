import Phrases
import Testing

struct EnglishCommandLineTests {
    let commandLine = Catalogue.phrases(.unknownLanguage, through: .checkConfig)

    @Test func `what follows the program's name is no sentence of its own`() {
        for phrase in commandLine {
            #expect(!Language.english.template(phrase).hasSuffix("."), "\(phrase)")
        }
    }

    @Test func `what can be mended says how`() {
        let hints: [(Phrase, String)] = [
            (.storeNotFound, "andon init"), (.storeDamaged, "andon verify"),
            (.foundRowValue, "andon rebuild"), (.fileUndecodable, "UTF-8"),
            (.fileUnknownHeader, "--columns"), (.storeLocked, "try again"),
        ]
        for (phrase, hint) in hints {
            #expect(Language.english.template(phrase).contains(hint), "\(phrase)")
        }
    }
}
