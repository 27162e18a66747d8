import Testing

@testable import andon

struct OrderDataTests {
    @Test func `the document holds the board's part and everything else`() throws {
        let shop = try ScriptedDay.make()
        let order = try shop.document("order", "1043")
        #expect(order.names.isSuperset(of: try shop.order("1043").names))
        #expect(order["key_tag"].text == "12" && order["wash"].flag == true)
        #expect(order["received"].text == "2026-11-23T07:07:00+01:00")
        #expect(order["told"][0]["channel"].text == "phone")
        #expect(order["told"][0]["promise_before"].text == "2026-11-23T11:30:00+01:00")
        let history = order["history"].elements
        #expect(
            history.compactMap { $0["type"].text } == [
                "orderOpened", "carReceived", "jobAssigned", "jobStarted", "jobAdded",
                "jobStopped", "advisorAlerted", "customerTold",
            ])
        #expect(history.compactMap { $0["version"].number } == Array(1...8))
        #expect(history.allSatisfy { $0["text"].text?.isEmpty == false })
    }

    @Test func `an event's type is the name under which it is stored`() throws {
        let shop = try ScriptedDay.make()
        let stored = try shop.done("export", "events").split(separator: "\n").map {
            try Document(String($0))
        }
        let history = try shop.document("order", "1042")["history"].elements
        for event in history {
            let row = stored.first { $0["position"] == event["position"] }
            #expect(row?["type"] == event["type"] && row?["event_id"] == event["id"])
        }
        #expect(history.count > 5)
    }
}
