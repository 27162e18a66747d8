import Testing
import WorkshopCore
import WorkshopPlanner

struct ShopRecordTests {
    /// Two technicians of eight hours a day, on Monday and Tuesday.
    private let scene = Scene()
    private let span = Span(from: "9:00", until: "+1 15:00")

    private func record(orders: Int, _ flatRate: Int, walkIns: Int = 0) -> ShopRecord {
        ShopRecord(
            past: Experience([]), orders: orders, flatRate: Minutes(flatRate),
            walkInFlatRate: Minutes(walkIns), in: span, of: scene.workshop)
    }

    @Test func `productivity is labour sold for each hour attended`() {
        // 2 technicians × 2 days × 480 minutes = 1,920 attended.
        #expect(record(orders: 40, 1_536).productivity == 80)
        #expect(record(orders: 40, 2_112).productivity == 110)
    }

    @Test func `what comes without an appointment has its part of the labour sold`() {
        #expect(record(orders: 40, 1_500, walkIns: 300).walkIns == 20)
        #expect(record(orders: 40, 1_500, walkIns: 2_000).walkIns == 100)
        #expect(record(orders: 40, 1_500).walkIns == 0)
    }

    @Test func `few orders say nothing of the shop`() {
        let thin = record(orders: 39, 1_536, walkIns: 300)
        #expect(thin.productivity == nil && thin.walkIns == nil)
        #expect(ShopRecord.none.productivity == nil && ShopRecord.none.orders == 0)
    }

    @Test func `nobody on the staff, nothing sold and impossible sums stay within bounds`() {
        #expect(record(orders: 40, 0).productivity == nil)
        #expect(record(orders: 40, 1).productivity == 30)
        #expect(record(orders: 40, .max, walkIns: -5).productivity == 150)
        let empty = ShopRecord(
            past: Experience([]), orders: 50, flatRate: Minutes(60), walkInFlatRate: .zero,
            in: span, of: Scene(staff: []).workshop)
        #expect(empty.productivity == nil && empty.walkIns == 0)
    }
}
