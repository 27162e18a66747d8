import Phrases
import Reports
import WorkshopStore

/// Takes an export of events into an empty store: all of it or nothing.
struct EventImport {
    let source: ImportSource
    let settings: Settings
    let isDry: Bool

    /// Imports and says how many events went in.
    /// - Throws: `Failure` with the line that does not fit; nothing was imported then.
    func run(_ json: Bool) throws(Failure) {
        var settings = settings
        let folder = isDry ? try Files.makeTemporaryFolder() : nil
        defer { if let folder { Files.removeFolder(folder) } }
        if let folder { settings.storePath = "\(folder)/workshop.db" }
        let exists = Files.exists(settings.storePath)
        let shop = exists ? try settings.open() : try settings.makeStore()
        let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let progress = ProgressLine()
        let result = Result { () throws(Failure) in
            try shop.using { store throws(StoreProblem) in
                try store.importEvents(
                    from: lines.lazy.map { String(decoding: $0, as: UTF8.self) },
                    replacingOpening: true
                ) { progress.show(Double($0) / Double(max(lines.count, 1))) }
            }
        }
        progress.finish()
        shop.store.close()
        // A store that was made for this must not stay behind empty.
        if !exists, case .failure = result { Files.removeStore(settings.storePath) }
        let count = try result.get()
        if json {
            let document: JSON = [
                "dry_run": .flag(isDry), "events": .number(count),
                "position": isDry ? .null : .number(count),
            ]
            Console.give(document.document)
        } else {
            Console.say(settings.language(.importedEvents, source.name, String(count)))
            if isDry { Console.say(settings.language(.importDry)) }
        }
    }
}
