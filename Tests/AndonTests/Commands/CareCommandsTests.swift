import Foundation
import Testing

struct CareCommandsTests {
    @Test func `a whole store is said to be whole`() throws {
        let shop = try ShopOnDisk.working()
        let events = try shop.document("status")["position"].number ?? 0
        #expect(try shop.done("verify") == "\(shop.store): whole, \(events) events\n")
        let document = try shop.document("verify")
        #expect(document["whole"].flag == true && document["events"].number == events)
    }

    @Test func `an event that was changed is found, told and ends with 1`() throws {
        let shop = try ShopOnDisk.working()
        let copy = shop.home.file("copy.db")
        try shop.done("backup", copy)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: copy)))
        let name = Array("Ana Lopez".utf8)
        for start in bytes.indices.dropLast(name.count)
        where bytes[start] == name[0] && Array(bytes[start..<start + name.count]) == name {
            bytes[start] = UInt8(ascii: "E")
        }
        try Data(bytes).write(to: URL(fileURLWithPath: copy))
        let run = try shop.run(["verify", "--store", copy])
        #expect(run.status == 1)
        #expect(run.out.contains("is not as it was written"))
        #expect(shop.line(run).hasPrefix("\(copy): is not as it was written; problems: "))
        let json = try shop.run(["verify", "--json", "--store", copy])
        #expect(try Document(json.out)["problems"][0]["code"].text == "chain")
        #expect(
            try shop.refused("restore", copy, "--store", shop.home.file("new.db")).contains(
                "not whole"))
    }

    @Test func `a rebuilt store shows the same board`() throws {
        let shop = try ShopOnDisk.working()
        let before = try shop.done("status", "--json")
        #expect(try shop.done("rebuild").contains("Rebuilt from"))
        #expect(try shop.done("status", "--json") == before)
        #expect(try shop.done("verify").contains("whole"))
    }

    @Test func `a backup is a store of its own, and comes back where there is none`() throws {
        let shop = try ShopOnDisk.working()
        let copy = shop.home.file("copy.db")
        #expect(try shop.done("backup", copy).contains("a whole copy"))
        try shop.done("do", "cancel", "1041")
        let restored = shop.home.file("deep/er/new.db")
        #expect(try shop.refused("restore", copy).contains("move it away first"))
        let nowhere = try shop.refused("restore", "gone.db", "--store", restored)
        #expect(nowhere.hasPrefix("gone.db: there is no backup here"))
        try shop.done("restore", copy, "--store", restored)
        let order = try shop.run(["order", "1041", "--json", "--store", restored])
        #expect(try Document(order.out)["state"].text == "waiting")
        #expect(
            try shop.run(["do", "note", "1041", "--text", "x", "--store", restored]).status == 0)
    }

    @Test func `a backup does not go over something`() throws {
        let shop = try ShopOnDisk.working()
        let file = try shop.home.write("there", "x")
        #expect(try shop.refused("backup", file).contains("already"))
        #expect(
            try shop.refused("backup", "/no/such/folder/x.db").contains("folder does not exist"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "x")
    }
}
