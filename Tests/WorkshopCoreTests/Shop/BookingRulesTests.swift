import Testing
import WorkshopCore

struct BookingRulesTests {
    private func settings(_ rules: BookingRules) -> ShopSettings {
        var settings = ShopSettings.northside
        settings.booking = rules
        return settings
    }

    @Test func `a shop can say how much of its time it gives away`() {
        let rules = BookingRules(productivity: 90, appointmentRate: 75, receptions: 3)
        let scene = given().and(.shop(.changeSettings(settings(rules))))
        #expect(scene.workshop.shop?.booking == rules)
    }

    @Test(arguments: [-1, 9, 201, Int.max]) func `a productivity out of range is declined`(
        percent: Int
    ) {
        given().when(.shop(.changeSettings(settings(BookingRules(productivity: percent)))))
            .refused(.shop(.badSetting(.percent(percent, BookingRules.productivities))))
    }

    @Test(arguments: [-1, 101]) func `an appointment rate out of range is declined`(percent: Int) {
        given().when(.shop(.changeSettings(settings(BookingRules(appointmentRate: percent)))))
            .refused(.shop(.badSetting(.percent(percent, BookingRules.appointmentRates))))
    }

    @Test(arguments: [0, 100]) func `nobody receives none or a hundred cars at once`(cars: Int) {
        given().when(.shop(.changeSettings(settings(BookingRules(receptions: cars)))))
            .refused(.shop(.badSetting(.capacity(cars))))
    }
}
