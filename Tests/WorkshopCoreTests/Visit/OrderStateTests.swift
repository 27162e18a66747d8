import Testing
import WorkshopCore

struct OrderStateTests {
    private let two = given(received("1041", .service, .oil))

    @Test func `of several jobs the one in work decides, then a stopped one, then a queued one`() {
        #expect(two.state("1041") == .waiting)
        let queued = two.and(.work(.assign("1041/2", "Morris")))
        #expect(queued.state("1041") == .nextJob)
        let stopped = queued.and(.work(.stop("1041/1", .of(.parts))))
        #expect(stopped.state("1041") == .stopped(.parts))
        let working = stopped.and(.work(.start("1041/2")))
        #expect(working.state("1041") == .inWork)
        #expect(working.and(.work(.finish("1041/2"))).state("1041") == .stopped(.parts))
    }

    @Test func `of two stopped jobs the first on the sheet gives the code`() {
        let scene = two.and(.work(.stop("1041/2", .of(.customer))))
        #expect(scene.state("1041") == .stopped(.customer))
        #expect(scene.and(.work(.stop("1041/1", .of(.sublet)))).state("1041") == .stopped(.sublet))
    }

    @Test func `one finished job does not make an order finished`() {
        let scene = two.and(.work(.start("1041/1", "Smith")), .work(.finish("1041/1")))
        #expect(scene.state("1041") == .waiting)
        let done = scene.and(.work(.start("1041/2", "Smith")), .work(.finish("1041/2")))
        #expect(done.state("1041") == .waitingInspection)
    }

    @Test func `a dispatched job does not make a car be here`() {
        let scene = given([.visit(.book("1041", .of([]))), .work(.assign("1041/1", "Smith"))])
        #expect(scene.state("1041") == .booked)
        #expect(scene.and(.visit(.confirm("1041"))).state("1041") == .confirmed)
        #expect(scene.and(.visit(.receive("1041", keyTag: nil))).state("1041") == .nextJob)
    }

    @Test func `every state has a name of its own, in the order of an order's life`() {
        let names = OrderState.all.map(\.name)
        #expect(
            names == [
                "booked", "confirmed", "received", "waiting", "next-job", "in-work", "stopped-A",
                "stopped-B", "stopped-C", "stopped-D", "waiting-qc", "wash", "settlement",
                "ready", "delivered", "follow-up", "closed", "cancelled", "no-show",
            ])
        #expect(
            OrderState.all.filter { !$0.isOpen } == [
                .delivered, .followUp, .closed, .cancelled, .noShow,
            ])
    }

    @Test func `an order has ended when it was delivered or called off`() {
        #expect(two.workshop.order("1041")?.endedAt == nil)
        let off = two.at("9:00").and(.visit(.cancel("1041", reason: "")))
        #expect(off.workshop.order("1041")?.endedAt == "9:00")
        let gone = given(readyOrder("1041", "Smith")).at("10:00").and(.afterWork(.deliver("1041")))
            .at("+2 9:00").and(.afterWork(.followUp("1041", note: "")), .afterWork(.close("1041")))
        #expect(gone.workshop.order("1041")?.endedAt == "10:00")
    }
}
