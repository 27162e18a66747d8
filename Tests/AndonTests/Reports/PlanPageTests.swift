import TerminalCanvas
import Testing

struct PlanPageTests {
    @Test(arguments: ["en", "zh-Hans"])
    func `the plan of a scripted morning is as it was recorded, in eighty columns`(
        language: String
    ) throws {
        let shop = try ScriptedDay.make(chinese: language == "zh-Hans")
        shop.language = language
        let page = try shop.done("plan")
        try RecordedText.check(page, is: "plan-\(language)")
        for line in page.split(separator: "\n") {
            #expect(TextWidth.cells(of: String(line)) <= 80)
        }
    }

    @Test func `the document tells changes, obstacles and scores`() throws {
        let shop = try ScriptedDay.make()
        let document = try Document(try shop.done("plan", "--json"))
        #expect(document["position"].number != nil)
        #expect(document["before"]["late_minutes"].number != nil)
        for change in document["changes"].elements {
            #expect(change["job"].text != nil && change["why"].text?.isEmpty == false)
            #expect(change["technician"].text != nil && change["start"].text != nil)
        }
    }
}
