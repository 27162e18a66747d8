import Testing
import WorkshopCore

struct DecideVisitTests {
    @Test(arguments: ["a b", "12/3", "", "1\u{1B}2", String(repeating: "9", count: 300)])
    func `an order that was stored under another rule is read and goes on`(text: String) throws {
        let id = OrderID(text)
        var workshop = given().workshop
        let opened = RecordedEvent(
            position: workshop.position + 1, stream: .order(id), version: 1,
            id: EventID(command: "old", index: 0), at: "7:00", actor: Actor("Wang"),
            event: .visit(.opened(sheet: .of([.oil]))))
        try workshop.apply(opened)
        #expect(workshop.order(id)?.id.text == text)
        let received = workshop.decide(
            .visit(.receive(id, keyTag: nil)), by: Actor("Wang"), at: "7:10")
        #expect(received == .success([NewEvent(.order(id), .visit(.carReceived(keyTag: nil)))]))
    }

    @Test func `a mail address that is none does not open an order`() {
        var sheet = OrderSheet.of([])
        sheet.mail = "+44 20 7946 0322"
        given([]).when(.visit(.book("1041", sheet))).refused(.shop(.badContact("+44 20 7946 0322")))
        sheet.mail = "ana@example.com"
        given([]).when(.visit(.book("1041", sheet))).then(.visit(.opened(sheet: sheet)))
    }

    private func refusal(_ change: (inout OrderSheet) -> Void) -> Refusal? {
        var sheet = OrderSheet.of([.service, .oil])
        change(&sheet)
        if case .failure(let refusal) = given().decide(.visit(.book("1041", sheet))) {
            return refusal
        }
        return nil
    }

    @Test func `a sheet without a fault is booked as it is`() {
        let sheet = OrderSheet.of(
            [.service, .oil], wash: true, parts: [PartRequest(number: "48510", quantity: 1, job: 2)]
        )
        given().when(.visit(.book("1041", sheet))).then(.visit(.opened(sheet: sheet)))
        #expect(refusal { $0.plate = "" } == nil)
        #expect(refusal { $0.promise = $0.arrival } == nil)
    }

    @Test func `each fault of a sheet is refused`() {
        let long = String(repeating: "x", count: 121)
        #expect(refusal { $0.customer = "" } == .entry(.emptyField(.customer)))
        #expect(refusal { $0.customer = long } == .entry(.tooLong(.customer, limit: 120)))
        #expect(refusal { $0.plate = long } == .entry(.tooLong(.plate, limit: 120)))
        #expect(refusal { $0.phone = long } == .entry(.tooLong(.phone, limit: 120)))
        #expect(refusal { $0.model = long } == .entry(.tooLong(.model, limit: 120)))
        #expect(refusal { $0.vin = long } == .entry(.tooLong(.vin, limit: 120)))
        #expect(refusal { $0.advisor = long } == .entry(.tooLong(.advisor, limit: 120)))
        #expect(refusal { $0.keyTag = long } == .entry(.tooLong(.keyTag, limit: 120)))
        #expect(
            refusal { $0.notes = String(repeating: "x", count: 2001) }
                == .entry(.tooLong(.note, limit: 2000)))
        #expect(refusal { $0.jobs = [] } == .visit(.noJobs("1041")))
        #expect(refusal { $0.jobs[1].description = " " } == .entry(.emptyField(.job)))
        #expect(
            refusal { $0.comebackOf = OrderID(long) } == .entry(.tooLong(.orderNumber, limit: 40)))
        #expect(refusal { $0.comebackOf = "" } == .entry(.emptyField(.orderNumber)))
    }

    @Test(arguments: [0, -1, 6001, Int.max, Int.min])
    func `a flat-rate time outside its range is refused`(minutes: Int) {
        #expect(
            refusal { $0.jobs[0].flatRate = Minutes(minutes) }
                == .work(.badFlatRate(Minutes(minutes))))
    }

    @Test func `a part of a sheet has a number, a quantity and a job that is there`() {
        func parts(_ number: String, _ quantity: Int, _ job: Int?) -> Refusal? {
            refusal { $0.parts = [PartRequest(number: number, quantity: quantity, job: job)] }
        }
        #expect(parts("48510", 9999, nil) == nil)
        #expect(parts("48510", 0, nil) == .parts(.badQuantity(0)))
        #expect(parts("48510", 10_000, nil) == .parts(.badQuantity(10_000)))
        #expect(parts("", 1, nil) == .entry(.emptyField(.part)))
        #expect(
            parts(String(repeating: "4", count: 121), 1, nil) == .entry(.tooLong(.part, limit: 120))
        )
        #expect(parts("48510", 1, 3) == .work(.unknownJob("1041/3")))
        #expect(parts("48510", 1, 0) == .work(.unknownJob(JobID("1041", 0))))
        #expect(parts("48510", 1, .min) == .work(.unknownJob(JobID("1041", .min))))
    }

    @Test func `a promise before the arrival is refused`() {
        #expect(
            refusal { $0.promise = "6:59" }
                == .promise(.beforeArrival("1041", promise: "6:59", arrival: "7:00")))
    }

    @Test func `an order number is there once, not empty and not long`() {
        let scene = given([.visit(.book("1041", .of([])))])
        scene.when(.visit(.book("1041", .of([])))).refused(.visit(.orderExists("1041")))
        scene.when(.visit(.book("", .of([])))).refused(.entry(.emptyField(.orderNumber)))
        scene.when(.visit(.book(OrderID(String(repeating: "1", count: 41)), .of([]))))
            .refused(.entry(.tooLong(.orderNumber, limit: 40)))
    }

    @Test func `an appointment is confirmed once and before the car is here`() {
        let scene = given([.visit(.book("1041", .of([]))), .visit(.confirm("1041"))])
        scene.when(.visit(.confirm("1041"))).refused(
            .visit(.badAppointment("1041", .alreadyConfirmed)))
        given(received("1041")).when(.visit(.confirm("1041"))).refused(
            .visit(.wrongState("1041", .waiting)))
    }

    /// 1041 is expected on Tuesday at 8:00 and promised for 15:00.
    private let booked = given([
        .visit(.book("1041", .of([.service, .oil], arrival: "+1 8:00", promise: "+1 15:00"))),
        .visit(.confirm("1041")),
    ])

    @Test func `an appointment moves with its promise and is to be confirmed anew`() {
        let telling = Telling(
            proposed: "+2 15:00", told: "Ms Nair", channel: .message, answer: .unreached,
            reason: "travels", again: "9:00", appointment: "+3 8:00")
        let agreed = Telling(
            proposed: "+2 15:00", told: "Ms Nair", channel: .message, answer: .agreed,
            reason: "travels")
        let scene = booked.when(.visit(.moveAppointment("1041", to: "+2 9:00", telling)))
            .then(.visit(.appointmentMoved(arrival: "+2 9:00", telling: agreed)))
        let order = scene.workshop.order("1041")
        #expect(order?.expectedArrival == "+2 9:00" && order?.promise == "+2 15:00")
        #expect(order?.bookedAppointment == "+2 9:00" && order?.appointment == "+2 9:00")
        #expect(order?.state == .booked && order?.sheet.promise == "+1 15:00")
        #expect(order?.told.map(\.promise) == ["+1 15:00"])
        #expect(scene.and(.visit(.confirm("1041"))).state("1041") == .confirmed)
        // Telling another time later does not ask for more than the new arrival.
        scene.when(.promise(.tellCustomer("1041", .of("+2 8:00")))).refused(
            .promise(.beforeArrival("1041", promise: "+2 8:00", arrival: "+2 9:00")))
    }

    @Test func `a move is taken back as a whole, and not once the car is here`() {
        let scene = booked.and(.work(.assign("1041/1", "Smith", at: "+1 8:00")))
        let moved = scene.and(.visit(.moveAppointment("1041", to: "+2 9:00", .of("+2 15:00"))))
        #expect(moved.jobState("1041/1") == .waiting)
        let back = moved.and(.undo("1041"))
        #expect(back.state("1041") == .confirmed && back.jobState("1041/1") == .queued)
        #expect(back.workshop.order("1041")?.expectedArrival == "+1 8:00")
        #expect(back.workshop.order("1041")?.promise == "+1 15:00")
        let command = moved.recorded.last?.id.command
        let here = moved.at("+2 9:00").and(.visit(.receive("1041", keyTag: nil)))
        if case .success = here.decide(.undo(.order("1041"), command: command)) {
            Issue.record("the car is here")
        }
    }

    @Test func `what was dispatched for the old time waits again, but for what still holds`() {
        let scene = booked.and(
            .work(.assign("1041/1", "Smith", at: "+1 8:00")),
            .work(.assign("1041/2", "Morris", at: "+1 10:00")))
        let moved = Command.visit(.moveAppointment("1041", to: "+1 9:00", .of("+1 16:00")))
        scene.when(moved).then(
            .visit(.appointmentMoved(arrival: "+1 9:00", telling: .of("+1 16:00"))),
            .work(.unassigned(job: 1)))
        #expect(scene.and(moved).jobState("1041/2") == .queued)
        let days = scene.and(.visit(.moveAppointment("1041", to: "9:00", .of("+1 16:00"))))
        #expect(days.jobState("1041/2") == .waiting, "it was given for another day")
    }

    @Test func `an appointment is not moved into the past, to itself, or before its promise`() {
        func refusal(_ arrival: Instant, _ promise: Instant, _ told: String = "N") -> Refusal? {
            let telling = Telling(
                proposed: promise, told: told, channel: .phone, answer: .agreed)
            let command = Command.visit(.moveAppointment("1041", to: arrival, telling))
            if case .failure(let refusal) = booked.decide(command) { return refusal }
            return nil
        }
        #expect(refusal("6:59", "16:00") == .visit(.badAppointment("1041", .passed("6:59"))))
        #expect(
            refusal("+1 8:00", "+1 16:00")
                == .visit(.badAppointment("1041", .alreadyExpected("+1 8:00"))))
        #expect(
            refusal("+1 9:00", "+1 8:59")
                == .promise(.beforeArrival("1041", promise: "+1 8:59", arrival: "+1 9:00")))
        #expect(refusal("+1 9:00", "+1 16:00", " ") == .entry(.emptyField(.told)))
        #expect(refusal("7:00", "7:00") == .promise(.passed("1041", promise: "7:00")))
        #expect(refusal("7:00", "7:01") == nil)
    }

    @Test func `an appointment is not moved when the car is here or the order is over`() {
        let move = Command.visit(.moveAppointment("1041", to: "+2 9:00", .of("+2 15:00")))
        given(received("1041")).when(move).refused(.visit(.alreadyCheckedIn("1041")))
        booked.and(.visit(.cancel("1041", reason: ""))).when(move).refused(
            .visit(.wrongState("1041", .cancelled)))
        booked.and(.visit(.noShow("1041"))).when(move).refused(.visit(.wrongState("1041", .noShow)))
        #expect(move.capability == .booking)
    }

    @Test func `who has the car at home brings it at the new time, and the promise was one`() {
        let scene = given(received("1041"), [.visit(.takeHome("1041"))])
            .and(.visit(.moveAppointment("1041", to: "+2 9:00", .of("+2 15:00"))))
        let order = scene.workshop.order("1041")
        #expect(order?.expectedArrival == "+2 9:00" && order?.bookedArrival == "7:00")
        #expect(order?.brokenPromises(at: "8:00").map(\.promise) == ["16:00"])
    }

    @Test func `a car is checked in once and is then no no-show`() {
        let scene = given(received("1041"))
        scene.when(.visit(.receive("1041", keyTag: "12"))).refused(
            .visit(.alreadyCheckedIn("1041")))
        scene.when(.visit(.noShow("1041"))).refused(.visit(.alreadyCheckedIn("1041")))
        given([.visit(.book("1041", .of([])))])
            .when(.visit(.receive("1041", keyTag: String(repeating: "1", count: 121))))
            .refused(.entry(.tooLong(.keyTag, limit: 120)))
    }

    @Test func `only a car that is here is parked`() {
        given([.visit(.book("1041", .of([])))]).when(.visit(.park("1041", place: "P4")))
            .refused(.visit(.notCheckedIn("1041")))
        let scene = given(received("1041")).when(.visit(.park("1041", place: "P4")))
            .then(.visit(.carParked(place: "P4")))
        #expect(scene.workshop.order("1041")?.parkedAt == "P4")
    }

    @Test func `a remark can still be made when the order is over`() {
        let scene = given([.visit(.book("1041", .of([]))), .visit(.cancel("1041", reason: ""))])
            .when(.visit(.note("1041", text: "called back"))).then(
                .visit(.noteAdded(text: "called back")))
        #expect(scene.workshop.order("1041")?.notes == ["called back"])
    }
}
