import Testing
import WorkshopCore

struct PromiseEventTests {
    @Test func `what became of a message names it and was done by nobody`() throws {
        let sent = Event.promise(.messageSent(message: "c.0/ready", channel: "sms")).traits
        #expect(sent.message == "c.0/ready")
        #expect(!sent.isByHand)
        #expect(Event.promise(.alertAcknowledged).traits.message == nil)
        #expect(Event.promise(.alertAcknowledged).traits.isByHand)
    }
}
