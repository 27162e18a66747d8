import Testing
import WorkshopCore

struct NoticeTests {
    private func shop(_ kinds: [NoticeKind]?) -> Command {
        var settings = ShopSettings.northside
        settings.notices = kinds
        return .shop(.changeSettings(settings))
    }

    private func kinds(_ scene: Scene) -> [NoticeKind] {
        scene.recorded.flatMap { scene.workshop.notices(of: $0) }.map(\.kind)
    }

    @Test func `a shop that wants no messages gets none`() {
        let scene = given([shop(nil)], readyOrder("1041", "Smith"))
        #expect(kinds(scene).isEmpty)
        #expect(kinds(given([shop([.alert])], readyOrder("1041", "Smith"))).isEmpty)
    }

    @Test func `a car that is ready is a message to its customer`() throws {
        let scene = given([shop([.ready])], readyOrder("1041", "Smith"))
        let notice = try #require(scene.recorded.flatMap { scene.workshop.notices(of: $0) }.first)
        #expect(notice.order == "1041")
        #expect(notice.id.hasSuffix("/ready"))
        #expect(!notice.kind.isForAdvisors)
    }

    @Test func `a stop, and a part that has arrived, are messages to the advisors`() {
        let scene = given(
            [shop(NoticeKind.allCases)], inWork("1041", "Smith"),
            [
                .work(.stop("1041/1", .of(.parts))),
                .parts(.ask("1041", number: "48510", quantity: 1, job: 1)),
                .parts(.move("1041", number: "48510", to: .arrived, eta: nil)),
            ])
        #expect(kinds(scene) == [.alert, .alert])
    }

    @Test func `a customer who has the car at home hears that the part is here`() {
        let scene = given(
            [shop(NoticeKind.allCases)], received("1041"),
            [
                .parts(.ask("1041", number: "48510", quantity: 1, job: 1)),
                .visit(.takeHome("1041")),
                .parts(.move("1041", number: "48510", to: .arrived, eta: nil)),
            ])
        #expect(kinds(scene) == [.alert, .part])
        #expect(scene.workshop.order("1041")?.canBeCalledIn == true)
    }

    @Test func `a visit that is moved in writing says when to come and when it is ready`() throws {
        var written = Telling.of("+1 17:00")
        written.channel = .message
        let scene = given(
            [shop([.promise])],
            [
                .visit(.book("1041", .of([.oil]))),
                .visit(.moveAppointment("1041", to: "+1 9:00", written)),
            ])
        let notice = try #require(scene.recorded.flatMap { scene.workshop.notices(of: $0) }.first)
        #expect(notice.kind == .promise)
        #expect(notice.arrival == "+1 9:00" && notice.proposed == "+1 17:00")
    }

    @Test func `found work asks the customer, and what is said in writing is sent`() {
        var written = Telling.of("17:00")
        written.channel = .message
        let scene = given(
            [shop(NoticeKind.allCases)], received("1041"),
            [
                .work(.add("1041", .oil, needsAuthorisation: true)),
                .work(.add("1041", .oil, needsAuthorisation: false)),
                .promise(.tellCustomer("1041", .of("16:30"))),
                .promise(.tellCustomer("1041", written)),
            ])
        #expect(kinds(scene) == [.work, .alert, .promise])
    }

    @Test func `each message has a name of its own`() {
        let scene = given(
            [shop(NoticeKind.allCases)], received("1041"),
            [
                .promise(.tellAdvisor("1041", reason: "rust")),
                .promise(.tellAdvisor("1041", reason: "rust")),
            ])
        let notices = scene.recorded.flatMap { scene.workshop.notices(of: $0) }
        #expect(Set(notices.map(\.id)).count == 2)
    }
}
