import Testing

struct OpeningTimesTests {
    @Test func `opening times change, and what is not given stays`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "shop", "--hours", "08:00-17:30", "--weekdays", "Sun-Thu", "--breaks",
            "12:00-12:30,10:00-10:15")
        let settings = try shop.document("shop")
        #expect(settings["hours"].text == "08:00-17:30")
        #expect(settings["weekdays"].texts == ["Mon", "Tue", "Wed", "Thu", "Sun"])
        #expect(settings["breaks"].texts == ["10:00-10:15", "12:00-12:30"])
        try shop.done("shop", "--breaks", "none", "--weekdays", "周一、周三", "--lang", "zh")
        let later = try shop.document("shop")
        #expect(later["breaks"].texts == [] && later["weekdays"].texts == ["Mon", "Wed"])
        #expect(later["hours"].text == "08:00-17:30")
    }

    @Test func `a shop keeps to its own week and breaks from the start`() throws {
        let shop = try ShopOnDisk()
        try shop.done("init", "--weekdays", "Tue-Sat", "--breaks", "12:00-13:00")
        let settings = try shop.document("shop")
        #expect(settings["weekdays"].texts == ["Tue", "Wed", "Thu", "Fri", "Sat"])
        #expect(settings["breaks"].texts == ["12:00-13:00"])
        #expect(settings["hours"].text == "07:00-18:00")
        #expect(try ShopOnDisk().refused("init", "--weekdays", "x", status: 2).contains("Mon-Fri"))
    }

    @Test func `what is no time or no weekday is refused and changes nothing`() throws {
        let shop = try ShopOnDisk.opened()
        let before = try shop.document("shop")
        #expect(
            try shop.refused("shop", "--weekdays", "weekend", status: 2)
                == "“weekend” names no weekdays: write Mon-Fri or Mon,Wed,Sat")
        for breaks in ["12:00", "13:00-12:00", "12:00-13:00;", ""] {
            #expect(try shop.refused("shop", "--breaks", breaks, status: 2).contains("breaks"))
        }
        #expect(try shop.document("shop") == before)
    }
}
