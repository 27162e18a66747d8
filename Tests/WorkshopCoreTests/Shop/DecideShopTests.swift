import Testing
import WorkshopCore

struct DecideShopTests {
    @Test(arguments: [-1, 1441, Int.max])
    func `no step and no margin is longer than a day or shorter than nothing`(_ count: Int) {
        var settings = ShopSettings.northside
        settings.inspection = Minutes(count)
        given([]).when(.shop(.changeSettings(settings))).refused(
            .shop(.badSetting(.duration(Minutes(count)))))
        settings = .northside
        settings.lookAhead = LookAhead(escalation: Minutes(count))
        given([]).when(.shop(.changeSettings(settings))).refused(
            .shop(.badSetting(.duration(Minutes(count)))))
    }

    private let closed = Scene()

    @Test func `a shop is opened once`() {
        let open = closed.when(.shop(.open(.northside))).then(.shop(.opened(settings: .northside)))
        open.when(.shop(.open(.northside))).refused(.shop(.alreadyOpen))
    }

    @Test func `before the shop is open nobody is hired and nothing is booked`() {
        closed.when(.technician(.hire("Smith", skill: .basic, shift: nil, breaks: nil))).refused(
            .shop(.missing))
        closed.when(.visit(.book("1041", .of([])))).refused(.shop(.missing))
        closed.when(.shop(.changeSettings(.northside))).refused(.shop(.missing))
    }

    @Test func `a shop has a name and opening hours`() {
        var settings = ShopSettings.northside
        settings.name = " "
        closed.when(.shop(.open(settings))).refused(.entry(.emptyField(.shopName)))
        settings.name = String(repeating: "N", count: 121)
        closed.when(.shop(.open(settings))).refused(.entry(.tooLong(.shopName, limit: 120)))
        settings.name = "Northside"
        settings.hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(7, 0))
        closed.when(.shop(.open(settings))).refused(.entry(.emptySpan))
        given().when(.shop(.changeSettings(settings))).refused(.entry(.emptySpan))
    }

    @Test func `settings that change nothing leave no trace`() {
        given().when(.shop(.changeSettings(.northside))).then()
        var settings = ShopSettings.northside
        settings.wash = Minutes(20)
        given().when(.shop(.changeSettings(settings))).then(
            .shop(.settingsChanged(settings: settings)))
    }
}
