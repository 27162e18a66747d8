import Phrases
import Testing

struct SimplifiedChineseBookingTests {
    private let booking = Catalogue.phrases(.likeKindAndSkill, through: .settingReceptions)

    @Test func `help, and what a list says when it is empty, are sentences`() {
        let said: [Phrase] = [
            .helpAppointments, .helpBook, .dayNoAppointments, .noneToConfirm, .noneToCall,
            .slotUnknown, .slotOverNight,
        ]
        for phrase in said {
            #expect(booking.contains(phrase))
            let text = Language.simplifiedChinese.template(phrase)
            #expect(".。".contains(text.last ?? " "), "\(phrase)")
        }
    }

    @Test func `labels of the grid fit beside it on the narrowest screen`() {
        for phrase in [Phrase.bucketDay, .bucketSkill, .bucketReceptions, .bucketMix] {
            let text = Language.simplifiedChinese(phrase, "4")
            #expect(Catalogue.cells(text) <= 12, "\(phrase)")
        }
    }
}
