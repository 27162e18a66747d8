import Foundation
import Testing

struct NoticeWorkerTests {
    private func pending(_ shop: ShopOnDisk) throws -> [Document] {
        try shop.document("notify", "list").elements
    }

    @Test func `a message arrives once, and the order's history tells of it`() throws {
        let gateway = try Gateway()
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust on the sill")
        #expect(try shop.done("notify", "once").contains("1041 alert group: sent"))
        let got = try gateway.received()
        #expect(got["path"].text == "/group")
        #expect(got["body"].text?.contains("rust on the sill") == true)
        #expect(got["headers"]["idempotency-key"].text?.isEmpty == false)
        #expect(try shop.done("notify", "once") == "")
        #expect(try pending(shop).isEmpty)
        let types = try shop.document("order", "1041")["history"].elements
            .compactMap { $0["type"].text }
        #expect(types.filter { $0 == "messageSent" }.count == 1)
    }

    @Test func `a gateway that is down is tried again, and its answer is kept`() throws {
        let gateway = try Gateway(#"{"status":500,"body":"out of order"}"#, "{}")
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        #expect(try shop.done("notify", "once").contains("again in"))
        let waiting = try #require(try pending(shop).first)
        #expect(waiting["attempts"].number == 1)
        #expect(waiting["last_error"].text?.contains("500") == true)
        #expect(try shop.done("notify", "once") == "")
        shop.time = "2026-11-23T09:35"
        #expect(try shop.done("notify", "once").contains("sent"))
        let first = try gateway.received()["headers"]["idempotency-key"].text
        #expect(try gateway.received()["headers"]["idempotency-key"].text == first)
    }

    @Test func `a clock that is set back an hour holds nothing up`() throws {
        let gateway = try Gateway(#"{"status":500}"#, "{}")
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        try shop.done("notify", "once")
        shop.time = "2026-11-23T08:30"
        #expect(try shop.done("notify", "once").contains("sent"))
    }

    @Test func `what nobody takes calls for the advisor on the board`() throws {
        let gateway = try Gateway(#"{"status":400,"body":"no such group"}"#)
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        #expect(try shop.done("notify", "once").contains("not sent"))
        let alerts = try shop.document("order", "1041")["alerts"].elements
        #expect(alerts.count == 2)
        #expect(alerts.last?["reason"].text?.contains("not delivered") == true)
        #expect(try pending(shop).isEmpty)
    }

    @Test func `a damaged row fails alone, as an alert, and the others go out`() throws {
        let gateway = try Gateway("{}")
        let shop = try ShopOnDisk.writing(to: gateway.port)
        for reason in ["rust", "tyres"] {
            try shop.done("do", "tell-advisor", "1041", "--reason", reason)
        }
        let tamper = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            store.execute("UPDATE outbox SET payload = '{' WHERE id = 1")
            store.commit()
            """
        #expect(
            try runProgram("python3", ["-c", tamper, shop.store], environment: [:]).status == 0)
        #expect(try shop.done("notify", "list").contains("damaged"))
        let lines = try shop.done("notify", "once").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("1041 alert: not sent: its row in the outbox") == true)
        #expect(lines.last?.contains("1041 alert group: sent") == true)
        #expect(try gateway.received()["body"].text?.contains("tyres") == true)
        let alerts = try shop.document("order", "1041")["alerts"].elements
        #expect(alerts.last?["reason"].text?.contains("damaged") == true)
        #expect(try shop.run(["verify"]).status == 0)
    }

    @Test func `a worker killed between sending and recording sends under the same name`() throws {
        let gateway = try Gateway(#"{"fault":"hang"}"#, "{}")
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        let worker = try start(shop, "notify", "once")
        let first = try gateway.received()["headers"]["idempotency-key"].text
        kill(worker.processIdentifier, SIGKILL)
        worker.waitUntilExit()
        #expect(try shop.done("notify", "once").contains("sent"))
        #expect(try gateway.received()["headers"]["idempotency-key"].text == first)
        #expect(try shop.done("verify").isEmpty == false)
    }

    @Test func `of two workers at once the second leaves with one line`() throws {
        let gateway = try Gateway(#"{"fault":"hang"}"#)
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        let worker = try start(shop, "notify", "run")
        _ = try gateway.received()
        #expect(
            try shop.refused("notify", "once")
                == "another process sends the messages of this store")
        kill(worker.processIdentifier, SIGKILL)
        worker.waitUntilExit()
    }

    private func start(_ shop: ShopOnDisk, _ words: String...) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: andonPath)
        process.arguments = words + ["--now", shop.time]
        process.environment = shop.home.environment(adding: [
            "ANDON_STORE": shop.store, "ANDON_AS": "Wang", "ANDON_LANG": "en",
        ])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
