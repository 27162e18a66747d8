import Testing
import WorkshopCore

struct StoppageTests {
    @Test func `the codes are the letters of the trade`() {
        #expect(StoppageCode.allCases.map(\.rawValue) == ["A", "B", "C", "D"])
        #expect(StoppageCode(rawValue: "A") == .interrupted)
        #expect(StoppageCode.sublet.rawValue == "D")
    }

    @Test func `a part is missing from when it was asked for until it has arrived`() {
        #expect(PartState.allCases.filter(\.isMissing) == [.asked, .authorised, .ordered])
        #expect(
            PartState.allCases.map(\.rawValue)
                == ["listed", "asked", "authorised", "ordered", "arrived", "issued"])
    }

    @Test func `channels and answers are written as the command line takes them`() {
        #expect(Channel.allCases.map(\.rawValue) == ["phone", "in-person", "message", "mail"])
        #expect(Answer.allCases.map(\.rawValue) == ["agreed", "refused", "unreached"])
    }
}
