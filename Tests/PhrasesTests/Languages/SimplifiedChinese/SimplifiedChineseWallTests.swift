import Phrases
import Testing

struct SimplifiedChineseWallTests {
    @Test func `what has to be seen from afar is a word of two signs`() {
        for phrase in [Phrase.wallLate, .wallTight, .wallCall] {
            #expect(Language.simplifiedChinese.template(phrase).count == 2)
        }
    }

    @Test func `a time stands apart from the words, for it is drawn larger`() {
        for phrase in [Phrase.wallData, .wallDataOld, .wallNoData, .wallCallBy, .loungeAbout] {
            let words = Language.simplifiedChinese(phrase, "13:30").split(separator: " ")
            #expect(words.contains("13:30"), "\(phrase)")
        }
    }
}
