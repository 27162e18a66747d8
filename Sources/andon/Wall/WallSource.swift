import WorkshopCore
import WorkshopStore

/// The store as a wall reads it for months: never written, and opened anew when it comes back.
final class WallSource {
    private let settings: Settings
    private var store: SQLiteEventStore
    private var file: FileIdentity?
    private var isBroken = false
    /// Tells that there may be something new.
    private(set) var notice: ChangeNotice?
    /// The clock that goes with the store.
    let clock: Clock

    /// Opens the store for reading.
    /// - Throws: `Failure` with the store's problem in words.
    init(_ settings: Settings) throws(Failure) {
        self.settings = settings
        (store, clock) = try settings.openStore(readOnly: true)
        file = FileIdentity(settings.storePath)
        notice = store.changeNotice()
    }

    /// The workshop as it was read last.
    var workshop: Workshop { store.workshop }

    /// Takes in what was stored; whether there was anything.
    ///
    /// A file that was moved away would go on to be read as it was, so its name is asked for too.
    /// - Throws: `Failure` when the store cannot be read; the workshop is as before.
    func look() throws(Failure) -> Bool {
        guard let found = FileIdentity(settings.storePath) else {
            throw Failure(StoreProblem.notFound(path: settings.storePath))
        }
        if isBroken || found != file {
            try reopen(found)
            return true
        }
        do throws(StoreProblem) {
            return try store.refresh(now: clock.now).isEmpty == false
        } catch {
            isBroken = true
            throw Failure(error)
        }
    }

    /// Closes the store.
    func close() { store.close() }

    private func reopen(_ found: FileIdentity) throws(Failure) {
        isBroken = true
        let opened = try settings.openStore(readOnly: true).0
        store.close()
        store = opened
        file = found
        notice = store.changeNotice()
        isBroken = false
    }
}
