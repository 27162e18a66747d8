import Phrases
import Testing

struct EnglishPlanTests {
    @Test func `why a job is not planned begins with the job and says so`() {
        for phrase in Catalogue.phrases(.planNobodyCan, through: .planNotHere) {
            #expect(
                Language.english.template(phrase).hasPrefix("{0} is not planned: "), "\(phrase)")
        }
    }

    @Test func `why a job is put elsewhere fits the narrowest list`() {
        for phrase in Catalogue.phrases(.planKeepsPromise, through: .planAsSoonAsPossible) {
            #expect(Catalogue.cells(Language.english.template(phrase)) <= 58, "\(phrase)")
        }
    }
}
