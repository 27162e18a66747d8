import Testing

@testable import andon

struct ConsoleTests {
    @Test func `a disk that is full behind standard output is told`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try runProgram(
            "sh", ["-c", "\"$0\" status --json >/dev/full", andonPath],
            environment: shop.home.environment(adding: ["ANDON_STORE": shop.store]))
        #expect(run.status == 1)
        #expect(shop.line(run).contains("No space left"))
    }

    @Test func `a closed standard output is no reason to crash`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try runProgram(
            "sh", ["-c", "\"$0\" status >&-", andonPath],
            environment: shop.home.environment(adding: ["ANDON_STORE": shop.store]))
        #expect(run.status == 1)
    }

    @Test func `names with control characters are cleaned before they are told`() throws {
        let shop = try ShopOnDisk.opened()
        let line = try shop.refused("order", "10\u{1b}[31m41\n\u{7}")
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
        #expect(line.contains("There is no order"))
    }
}
