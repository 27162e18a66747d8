import Testing
import WorkshopCore

struct DecideNoticesTests {
    private let no = ContactPreference(wantsMessages: false)

    @Test func `a customer's wish belongs to the address, however it is written`() {
        let scene = given().when(.shop(.preferContact(address: "+44 20 7946 0181", no)))
            .then(.shop(.contactPreferred(address: "+442079460181", preference: no)))
        #expect(scene.workshop.preferences["+442079460181"] == no)
        scene.when(.shop(.preferContact(address: "+44 (20) 79460181", no))).then()
        scene.when(.shop(.preferContact(address: "nobody", no))).refused(
            .shop(.badContact("nobody")))
        Scene().when(.shop(.preferContact(address: "+442079460181", no))).refused(.shop(.missing))
    }

    @Test func `taking back a wish leaves the shop as it was`() {
        let scene = given([.shop(.preferContact(address: "12345", no))])
        let undone = scene.and(.undo(.shop, command: nil))
        #expect(undone.workshop.preferences.isEmpty)
        #expect(undone.workshop.shop == .northside)
    }

    @Test func `what became of a message is recorded once`() {
        let sent = MessageReport(message: "c1.0/ready", channel: "sms")
        let scene = given(readyOrder("1041", "Smith"), [.afterWork(.deliver("1041"))])
            .when(.promise(.recordMessage("1041", sent)))
            .then(.promise(.messageSent(message: "c1.0/ready", channel: "sms")))
        scene.when(.promise(.recordMessage("1041", sent))).then()
        var failed = sent
        failed.failure = "no such number"
        scene.when(.promise(.recordMessage("1041", failed))).then()
        scene.when(.promise(.recordMessage("99", sent))).refused(.visit(.unknownOrder("99")))
    }

    @Test func `a message that nobody took calls for the advisor`() {
        let failed = MessageReport(message: "c1.0/ready", channel: "sms", failure: "refused")
        let scene = given(readyOrder("1041", "Smith"), [.promise(.recordMessage("1041", failed))])
        #expect(
            scene.workshop.order("1041")?.openAlerts.map(\.subject)
                == [.messageFailed(channel: "sms", reason: "refused")])
    }

    @Test func `a gateway's endless answer is cut`() {
        let failure = String(repeating: "x", count: 9000)
        let report = MessageReport(message: "c1.0/ready", channel: "sms", failure: failure)
        given(received("1041")).when(.promise(.recordMessage("1041", report))).then(
            .promise(
                .messageFailed(
                    message: "c1.0/ready", channel: "sms", reason: String(failure.prefix(120)))))
    }

    @Test func `a message that went out does not keep the step before it from being undone`() {
        let scene = given(
            readyOrder("1041", "Smith"),
            [.promise(.recordMessage("1041", MessageReport(message: "c1.0/ready", channel: "sms")))]
        )
        #expect(scene.and(.undo("1041")).state("1041") == .settlement)
    }
}
