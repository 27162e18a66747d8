import Phrases
import Testing

struct EnglishDeskTests {
    let desk = Catalogue.phrases(.deskCallNow, through: .sayOtherTime)

    @Test func `what is said to a customer is a whole sentence`() {
        let said: [Phrase] = [
            .sayCallIn, .sayCallInAt, .sayFoundWork, .sayAsAgreed, .sayOtherTime,
        ]
        for phrase in said {
            let text = Language.english.template(phrase)
            #expect(text.first?.isUppercase == true && ".?".contains(text.last ?? " "), "\(phrase)")
        }
    }

    @Test func `each new key is explained by a sentence`() {
        let help = Catalogue.phrases(.helpDesk, through: .helpTakeHome)
        #expect(help.count == 8)
        for phrase in help {
            #expect(Language.english.template(phrase).hasSuffix("."), "\(phrase)")
        }
    }

    @Test func `what a list says when it is empty is a sentence`() {
        for phrase in [Phrase.deskNobodyToCall, .deskNoAlerts, .partsNoneMissing, .partsNoneHere] {
            #expect(desk.contains(phrase))
            #expect(Language.english.template(phrase).hasSuffix("."), "\(phrase)")
        }
    }
}
