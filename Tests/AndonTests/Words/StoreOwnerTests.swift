import Glibc
import Testing

@testable import andon

struct StoreOwnerTests {
    @Test func `one's own store has no other owner`() throws {
        let home = try CleanHome()
        let path = try home.write("shop.db", "x")
        #expect(StoreOwner.other(ofStoreAt: path) == nil)
        #expect(StoreOwner.other(ofStoreAt: "/none/at/all.db") == nil)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `another owner is told by name, or by number where he has none`() throws {
        let home = try CleanHome()
        let path = try home.write("shop.db", "x")
        chown(path, 65534, 65534)
        #expect(StoreOwner.other(ofStoreAt: path) == "nobody")
        chown(path, 54321, 65534)
        #expect(StoreOwner.other(ofStoreAt: path) == "54321")
    }
}
