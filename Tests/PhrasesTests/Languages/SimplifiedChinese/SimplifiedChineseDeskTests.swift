import Phrases
import Testing

struct SimplifiedChineseDeskTests {
    let desk = Catalogue.phrases(.deskCallNow, through: .sayOtherTime)

    @Test func `customers are addressed politely`() {
        let said: [Phrase] = [
            .sayCallIn, .sayCallInAt, .sayFoundWork, .sayAsAgreed, .sayOtherTime,
        ]
        for phrase in said {
            let text = Language.simplifiedChinese.template(phrase)
            #expect(text.contains("您"), "\(phrase)")
        }
    }

    @Test func `nothing is left in English`() {
        for phrase in desk where phrase != .atSoonest && phrase != .doPartEta {
            let text = Language.simplifiedChinese.template(phrase)
            #expect(text != Language.english.template(phrase), "\(phrase)")
        }
    }
}
