import Foundation
import Testing

struct EventImportTests {
    /// The export of a scripted morning, with the status that belongs to it.
    private func export() throws -> (shop: ShopOnDisk, events: String, status: String) {
        let shop = try ScriptedDay.make()
        return (shop, try shop.done("export", "events"), try shop.done("status", "--json"))
    }

    @Test(arguments: [true, false])
    func `an export makes the same board and the same hashes in an empty store`(
        _ isMadeBefore: Bool
    ) throws {
        let (_, events, status) = try export()
        let other = try ShopOnDisk()
        let file = try other.home.write("events.jsonl", events)
        if isMadeBefore { try other.done("init", "--name", "Other") }
        other.time = ScriptedDay.time
        #expect(try other.done("import", file).hasPrefix("events.jsonl: "))
        #expect(try other.done("status", "--json") == status)
        #expect(try other.done("export", "events") == events)
        #expect(try other.done("verify").contains("whole"))
        try other.done("do", "note", "1041", "--text", "goes on")
    }

    @Test func `a store that holds anything is left as it is`() throws {
        let (shop, events, status) = try export()
        let file = try shop.home.write("events.jsonl", events)
        #expect(
            try shop.refused("import", file)
                == "\(shop.store): holds events already; import into an empty store")
        #expect(try shop.done("status", "--json") == status)
    }

    @Test func `an export that was cut or changed is refused with its line, and nothing stays`()
        throws
    {
        let text = try export().events
        let other = try ShopOnDisk()
        let cut = try other.home.write("cut.jsonl", String(text.prefix(text.count / 2)))
        #expect(try other.refused("import", cut).contains("nothing was imported"))
        let changed = text.replacingOccurrences(of: "Ana Lopez", with: "Eve Lopez")
        let forged = try other.home.write("forged.jsonl", changed)
        #expect(
            try other.refused("import", forged)
                == "line 4: event 4 is not as it was exported; nothing was imported")
        #expect(!FileManager.default.fileExists(atPath: other.store))
    }

    @Test func `a dry run checks all of it and makes nothing`() throws {
        let other = try ShopOnDisk()
        let file = try other.home.write("events.jsonl", try export().events)
        #expect(try other.done("import", file, "--dry-run").hasSuffix("nothing was stored\n"))
        #expect(!FileManager.default.fileExists(atPath: other.store))
        let document = try other.document("import", file)
        #expect(document["events"] == document["position"] && document["events"].number ?? 0 > 20)
    }

    @Test func `it is imported alone`() throws {
        let (shop, events, _) = try export()
        let file = try shop.home.write("events.jsonl", events)
        let staff = try shop.home.write("staff.csv", "technician,skill\nBob,3\n")
        #expect(try shop.refused("import", staff, file, status: 2).contains("imported by itself"))
    }
}
