import Testing

@testable import Notices

struct MessageTests {
    @Test func `subject and sender are one line, and the text keeps its lines`() {
        let message = Message(
            id: "1", subject: "Car\r\nBcc: x@y.z", text: "a\r\nb\u{1B}c",
            sender: "North\nside")
        #expect(message.subject == "Car Bcc: x@y.z")
        #expect(message.sender == "North side")
        #expect(message.text == "a\nb c")
    }

    @Test func `an id can stand in a header, and two ids stay two`() {
        #expect(Message.sample(id: "a\r\nb>c").headerID == "a%0D%0Ab%3Ec")
        #expect(Message.sample(id: "a b").headerID != Message.sample(id: "a-b").headerID)
    }

    @Test func `channels without subjects get it as the first line`() {
        #expect(Message.sample(subject: "S", text: "T").fullText == "S\nT")
        #expect(Message.sample(subject: "", text: "T").fullText == "T")
    }
}
