import Phrases
import Testing

struct SimplifiedChinesePlanTests {
    private let plan = Catalogue.phrases(.planTitle, through: .helpDayPlan)

    @Test func `nothing is left in English`() {
        for phrase in plan {
            #expect(Catalogue.isChinese(Language.simplifiedChinese.template(phrase)), "\(phrase)")
        }
    }

    @Test func `why a job is not planned says so in one word`() {
        for phrase in Catalogue.phrases(.planNobodyCan, through: .planNotHere) {
            #expect(Language.simplifiedChinese.template(phrase).contains("未排入"), "\(phrase)")
        }
    }
}
