import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopStore

// Care of the store.

/// `andon verify`: whether the store is as it was written.
struct VerifyCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every event of the store, and the file itself.")

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let report = try StoreCare.verify(settings.storePath)
        let language = settings.language
        if json {
            let document: JSON = [
                "events": .number(report.events),
                "whole": .flag(report.isWhole),
                "problem_count": .number(report.problemCount),
                "problems": .list(
                    report.problems.map { problem in
                        [
                            "code": .text(problem.code),
                            "message": .text(problem.sentence(in: language)),
                        ]
                    }),
            ]
            Console.give(document.document)
        } else if report.isWhole {
            Console.say(language(.verifyWhole, settings.storePath, String(report.events)))
        } else {
            for problem in report.problems { Console.say(problem.sentence(in: language)) }
        }
        guard report.isWhole else {
            throw Failure(.verifyBroken, settings.storePath, String(report.problemCount))
        }
    }
}

/// `andon rebuild`: what is made from the events is made anew.
struct RebuildCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make anew what is made from the events.")

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open()
        let progress = ProgressLine()
        let mended = try shop.using { store throws(StoreProblem) in
            try store.rebuild { progress.show($0) }
        }
        progress.finish()
        if mended > 0 { Console.say(shop.words(.rebuildMended, String(mended))) }
        Console.say(shop.words(.rebuildDone, String(shop.workshop.position)))
        shop.store.close()
    }
}

/// `andon backup FILE`: a copy of the store as it is now, checked.
struct BackupCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the store while it is in use, and check the copy.")

    @Argument(help: "Where the copy goes; nothing may be there yet.")
    var file: String

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let count = try StoreCare.copy(shop, to: file)
        Console.say(shop.words(.backupDone, file, String(count)))
    }
}

/// `andon restore FILE`: a backup takes the place of a store that is gone.
struct RestoreCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring a backup back, where there is no store.",
        discussion: "A store that is still there is left alone: move it away first.")

    @Argument(help: "The backup.")
    var file: String

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        guard !Files.exists(settings.storePath) else {
            throw Failure(.storeExists, settings.storePath)
        }
        guard Files.exists(file) else { throw Failure(.backupMissing, file) }
        var source = settings
        source.storePath = file
        guard try StoreCare.verify(file).isWhole else { throw Failure(.backupBroken, file) }
        let shop = try source.open(readOnly: true)
        try Files.makeFolder(Files.folder(of: settings.storePath))
        let count = try StoreCare.copy(shop, to: settings.storePath)
        Console.say(shop.words(.restoreDone, settings.storePath, String(count)))
    }
}

/// Checks and copies of a store.
enum StoreCare {
    /// Checks a store from end to end, with a bar where somebody looks.
    static func verify(_ path: String) throws(Failure) -> VerifyReport {
        let progress = ProgressLine()
        defer { progress.finish() }
        do throws(StoreProblem) {
            return try SQLiteEventStore.verify(at: path, zone: SystemZones.zone(named:)) {
                progress.show($0)
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Copies a store and checks the copy; a copy that is not whole does not stay.
    /// - Returns: how many events it holds.
    static func copy(_ shop: OpenStore, to path: String) throws(Failure) -> Int {
        try shop.using { store throws(StoreProblem) in try store.copy(to: path) }
        let report = try verify(path)
        guard report.isWhole else {
            Files.removeStore(path)
            throw Failure(.backupBroken, path)
        }
        return report.events
    }
}
