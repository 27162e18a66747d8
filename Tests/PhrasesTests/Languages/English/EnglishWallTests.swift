import Phrases
import Testing

struct EnglishWallTests {
    @Test func `what has to be seen from afar is a short word in capitals`() {
        for phrase in [Phrase.wallLate, .wallTight, .wallCall] {
            let text = Language.english.template(phrase)
            #expect(text == text.uppercased() && text.count <= 5)
        }
    }

    @Test func `customers are told nothing of lateness`() {
        for phrase in Catalogue.family("lounge") {
            let text = Language.english.template(phrase).lowercased()
            #expect(!text.contains("late") && !text.contains("delay"), "\(phrase)")
        }
    }
}
