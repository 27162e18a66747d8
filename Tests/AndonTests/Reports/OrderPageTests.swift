import Testing

struct OrderPageTests {
    @Test func `the pages of a scripted morning are as they were recorded`() throws {
        let shop = try ScriptedDay.make()
        try RecordedText.check(try shop.done("order", "1042"), is: "order-1042-en")
        try RecordedText.check(try shop.done("order", "1043"), is: "order-1043-en")
    }

    @Test func `the page in Chinese is as it was recorded`() throws {
        let shop = try ScriptedDay.make(chinese: true)
        shop.language = "zh-Hans"
        try RecordedText.check(try shop.done("order", "1042"), is: "order-1042-zh-Hans")
    }
}
