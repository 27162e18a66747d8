import Testing
import WorkshopCore

struct ShopSettingsTests {
    @Test func `a small dealer's shop works Monday to Saturday, skill and part can be overridden`()
    {
        let settings = ShopSettings(name: "N", zone: "UTC", hours: .of("07:00-16:00"))
        #expect(!settings.weekdays.contains(.sunday))
        #expect(settings.weekdays.count == 6)
        #expect(settings.overridable == [.skill, .part])
        #expect(settings.inspection == Minutes(6))
        #expect(settings.wash == Minutes(15))
        #expect(settings.settlement == Minutes(5))
    }

    @Test func `the shop's working time keeps its hours, breaks, weekdays and closed days`() {
        var settings = ShopSettings.northside
        settings.closedDays = [.of(2026, 11, 24)]
        let calendar = settings.workingTime(in: .brussels)
        #expect(
            calendar.spans(on: .of(2026, 11, 23))
                == [.of("7:00", "12:00"), .of("13:00", "16:00")])
        #expect(calendar.spans(on: .of(2026, 11, 24)).isEmpty)
        #expect(calendar.spans(on: .of(2026, 11, 28)).isEmpty)
    }
}
