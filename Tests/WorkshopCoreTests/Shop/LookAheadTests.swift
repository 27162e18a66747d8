import Testing
import WorkshopCore

struct LookAheadTests {
    @Test func `a shop that has said nothing has one inspector and one wash bay`() {
        let usual = ShopSettings.northside.ahead
        #expect(usual.inspectors == 1)
        #expect(usual.washBays == 1)
        #expect(usual == LookAhead())
    }

    @Test(arguments: [0, -1, 100])
    func `nobody washes in no bay or in a hundred`(_ number: Int) {
        var settings = ShopSettings.northside
        settings.lookAhead = LookAhead(washBays: number)
        given().when(.shop(.changeSettings(settings))).refused(
            .shop(.badSetting(.capacity(number))))
    }
}
