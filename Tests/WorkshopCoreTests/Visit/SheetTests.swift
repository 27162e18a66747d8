import Testing
import WorkshopCore

struct SheetTests {
    @Test func `what a sheet leaves out is empty or not asked for`() {
        let sheet = OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: "7:00", promise: "9:00", jobs: [.oil])
        let texts = [
            sheet.phone, sheet.model, sheet.vin, sheet.advisor, sheet.keyTag, sheet.notes,
        ]
        #expect(texts.joined().isEmpty)
        #expect(sheet.appointment == nil)
        #expect(sheet.comebackOf == nil)
        #expect(!sheet.isWaiter)
        #expect(!sheet.wantsWash)
        #expect(sheet.parts.isEmpty)
    }

    @Test func `a job is maintenance unless said otherwise, and sold for 1 to 6000 minutes`() {
        #expect(JobLine.oil.kind == .maintenance)
        #expect(JobLine.flatRates == Minutes(1)...Minutes(6000))
    }
}
