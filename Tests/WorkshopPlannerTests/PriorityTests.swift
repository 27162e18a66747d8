import Testing
import WorkshopCore
import WorkshopPlanner

struct PriorityTests {
    private func priority(_ id: OrderID, _ sheet: OrderSheet, _ start: Instant?) -> Priority {
        Priority(
            Order(id: id, sheet: sheet, at: "7:00", by: Actor("Wang")), latestStart: start)
    }

    @Test func `comebacks come first, then waiters, then the others`() {
        let comeback = priority("1043", .of(.work(60), comebackOf: "1012"), "15:00")
        let waiter = priority("1042", .of(.work(60), waits: true), "14:00")
        let other = priority("1041", .of(.work(60)), "8:00")
        #expect([other, waiter, comeback].sorted() == [comeback, waiter, other])
    }

    @Test func `a comeback whose customer waits is a comeback`() {
        let both = priority("1042", .of(.work(60), waits: true, comebackOf: "1012"), "9:00")
        let comeback = priority("1041", .of(.work(60), comebackOf: "1011"), "10:00")
        #expect(both < comeback)
    }

    @Test func `an order has one mark, the one that counts most`() {
        func mark(_ sheet: OrderSheet) -> OrderMark {
            OrderMark(Order(id: "1041", sheet: sheet, at: "7:00", by: Actor("Wang")))
        }
        #expect(mark(.of(.work(60), waits: true, comebackOf: "1012")) == .comeback)
        #expect(mark(.of(.work(60), waits: true)) == .waiter)
        #expect(mark(.of(.work(60))) == .none)
        #expect(OrderMark.comeback < .waiter && OrderMark.waiter < .none)
    }

    @Test func `among equals the one that must start first comes first`() {
        let urgent = priority("1042", .of(.work(60)), "8:00")
        let calm = priority("1041", .of(.work(60)), "9:00")
        #expect(urgent < calm)
        let waiter = priority("1042", .of(.work(60), waits: true), "8:00")
        #expect(waiter < priority("1041", .of(.work(60), waits: true), "9:00"))
    }

    @Test func `without a latest start the promise counts`() {
        let promised = priority("1041", .of(.work(60), promise: "10:00"), nil)
        #expect(priority("1042", .of(.work(60)), "9:59") < promised)
        #expect(promised < priority("1043", .of(.work(60)), "10:01"))
    }

    @Test func `of two that are the same in all this the lower number comes first`() {
        let first = priority("999", .of(.work(60)), "9:00")
        #expect(first < priority("1000", .of(.work(60)), "9:00"))
    }
}
