import Testing
import WorkshopCore

struct DecidePartsTests {
    @Test func `a part asked for has a number, a quantity and a job that is there`() {
        let scene = given(received("1041"))
        scene.when(.parts(.ask("1041", number: " ", quantity: 1, job: nil)))
            .refused(.entry(.emptyField(.part)))
        scene.when(.parts(.ask("1041", number: "48510", quantity: 0, job: nil)))
            .refused(.parts(.badQuantity(0)))
        scene.when(.parts(.ask("1041", number: "48510", quantity: .max, job: nil)))
            .refused(.parts(.badQuantity(.max)))
        scene.when(.parts(.ask("1041", number: "48510", quantity: 1, job: 2)))
            .refused(.work(.unknownJob("1041/2")))
        let asked = scene.and(.parts(.ask("1041", number: "48510", quantity: 1, job: nil)))
        asked.when(.parts(.ask("1041", number: "48510", quantity: 1, job: nil)))
            .refused(.parts(.already(number: "48510", .asked)))
    }

    @Test func `a part of the sheet that turns out missing keeps its job`() {
        let sheet = OrderSheet.of(
            [.service, .oil], parts: [PartRequest(number: "48510", quantity: 1, job: 2)])
        let scene = given([.visit(.book("1041", sheet)), .visit(.receive("1041", keyTag: nil))])
        #expect(scene.and(.work(.start("1041/2", "Smith"))).jobState("1041/2") == .inWork)
        let asked = scene.when(.parts(.ask("1041", number: "48510", quantity: 2, job: nil)))
            .then(.parts(.asked(number: "48510", quantity: 2, job: 2)))
        asked.when(.work(.start("1041/2", "Smith")))
            .refused(.work(.partMissing("1041/2", part: "48510", eta: nil)))
        #expect(asked.and(.work(.start("1041/1", "Smith"))).jobState("1041/1") == .inWork)
        #expect(asked.workshop.order("1041")?.parts.count == 1)
    }

    @Test func `a part moves forward, never back, and only its ETA can move again`() {
        let scene = given(
            received("1041"),
            [
                .parts(.ask("1041", number: "48510", quantity: 1, job: nil)),
                .parts(.move("1041", number: "48510", to: .ordered, eta: "+1 8:30")),
            ])
        func move(_ state: PartState, _ eta: Instant? = nil) -> Command {
            .parts(.move("1041", number: "48510", to: state, eta: eta))
        }
        let already = Refusal.parts(.already(number: "48510", .ordered))
        scene.when(move(.authorised)).refused(already)
        scene.when(move(.ordered)).refused(already)
        scene.when(move(.ordered, "+1 8:30")).refused(already)
        let later = scene.when(move(.ordered, "+2 9:00"))
            .then(.parts(.moved(number: "48510", state: .ordered, eta: "+2 9:00")))
        #expect(later.workshop.order("1041")?.parts.first?.eta == "+2 9:00")
        scene.when(.parts(.move("1041", number: "0", to: .arrived, eta: nil)))
            .refused(.parts(.unknown("1041", number: "0")))
    }

    @Test func `the ETA of a part that nobody has ordered yet can be written down`() {
        let asked = given(
            received("1041"), [.parts(.ask("1041", number: "1", quantity: 1, job: nil))])
        let known = asked.when(.parts(.move("1041", number: "1", to: .asked, eta: "+1 9:00")))
            .then(.parts(.moved(number: "1", state: .asked, eta: "+1 9:00")))
        known.when(.parts(.move("1041", number: "1", to: .asked, eta: "+1 9:00")))
            .refused(.parts(.already(number: "1", .asked)))
        known.and(.parts(.move("1041", number: "1", to: .arrived, eta: nil)))
            .when(.parts(.move("1041", number: "1", to: .arrived, eta: "+2 9:00")))
            .refused(.parts(.already(number: "1", .arrived)))
    }

    @Test func `the last part that arrives lets the job wait for a technician again`() {
        let scene = given(
            inWork("1041", "Smith"),
            [
                .parts(.ask("1041", number: "1", quantity: 1, job: 1)),
                .parts(.ask("1041", number: "2", quantity: 1, job: nil)),
                .work(.stop("1041/1", .of(.parts))),
            ])
        func arrives(_ number: String) -> Command {
            .parts(.move("1041", number: number, to: .arrived, eta: nil))
        }
        let first = scene.and(arrives("1"))
        #expect(first.jobState("1041/1") == .stopped(.parts))
        let last = first.when(arrives("2")).then(
            .parts(.moved(number: "2", state: .arrived, eta: nil)), .work(.unassigned(job: 1)))
        #expect(last.jobState("1041/1") == .waiting)
        #expect(
            last.workshop.order("1041")?.alerts.suffix(2).map(\.subject)
                == [.partArrived(number: "1"), .partArrived(number: "2")])
    }

    @Test func `a part that arrives does not end a stop of another kind`() {
        let scene = given(
            inWork("1041", "Smith"),
            [
                .parts(.ask("1041", number: "1", quantity: 1, job: 1)),
                .work(.stop("1041/1", .of(.interrupted))),
                .parts(.move("1041", number: "1", to: .arrived, eta: nil)),
            ])
        #expect(scene.jobState("1041/1") == .stopped(.interrupted))
    }
}
