import Testing

@testable import andon

struct ConsoleTests {
    @Test func `a disk that is full behind standard output is told`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try runProgram(
            "sh", ["-c", "\"$0\" status --json >/dev/full", andonPath],
            environment: shop.home.environment(adding: ["ANDON_STORE": shop.store]))
        #expect(run.status == 1)
        #expect(
            shop.line(run)
                == "the answer could not be written: the disk is full; make room; "
                + "what was done stays done")
    }

    @Test func `an answer that cannot be written is told in the language asked for`() throws {
        let shop = try ShopOnDisk.opened()
        for (target, said) in [(">/dev/full", "磁盘已满"), (">&-", "输出已关闭")] {
            let run = try runProgram(
                "sh", ["-c", "\"$0\" status --lang zh-Hans \(target)", andonPath],
                environment: shop.home.environment(adding: ["ANDON_STORE": shop.store]))
            #expect(run.status == 1)
            #expect(shop.line(run).hasPrefix("结果未能写出：" + said))
        }
    }

    @Test func `a path does not steer the terminal that it is told on`() throws {
        let home = try CleanHome()
        let path = home.file("a\u{1b}[31m\nb\u{202e}.db")
        let run = try runAndon(["init", "--store", path], home: home)
        #expect(run.status == 0 && run.err == "")
        #expect(run.out.filter { $0 == "\n" }.count == 1)
        #expect(!run.out.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
    }

    @Test func `a line without end keeps its beginning and its end`() {
        let line = "there is no order " + String(repeating: "x", count: 5000) + "; see the help"
        let short = Console.shortened(line)
        #expect(short.count < 1300)
        #expect(short.hasPrefix("there is no order xxx") && short.hasSuffix("xxx; see the help"))
        #expect(short.contains("xxx … xxx"))
        #expect(Console.shortened("there is no order 7") == "there is no order 7")
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
