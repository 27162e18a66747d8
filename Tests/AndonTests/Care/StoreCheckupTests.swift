import Foundation
import Glibc
import Testing

struct StoreCheckupTests {
    private func checks(_ shop: ShopOnDisk) throws -> [String: Document] {
        let run = try shop.run(["doctor", "--json"])
        let list = try Document(run.out)["checks"].elements
        return Dictionary(list.map { ($0["name"].text ?? "", $0) }, uniquingKeysWith: { $1 })
    }

    @Test func `without a store there is nothing to lock`() throws {
        let checks = try checks(ShopOnDisk())
        #expect(checks["store"]?["status"].text == "warn")
        #expect(checks["store"]?["message"].text?.contains("andon init") == true)
        #expect(checks["lock"] == nil)
    }

    @Test func `a lock that somebody holds is seen`() throws {
        let shop = try ShopOnDisk.opened()
        #expect(try checks(shop)["lock"]?["status"].text == "ok")
        let file = open(shop.store + "-head", O_RDWR | O_CLOEXEC)
        defer { close(file) }
        #expect(flock(file, LOCK_EX) == 0)
        #expect(try checks(shop)["lock"]?["status"].text == "warn")
    }

    @Test func `a head file that is gone is seen`() throws {
        let shop = try ShopOnDisk.opened()
        unlink(shop.store + "-head")
        #expect(try checks(shop)["lock"]?["status"].text == "warn")
    }
}
