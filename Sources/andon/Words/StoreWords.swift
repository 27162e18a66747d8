import Phrases
import WorkshopStore

extension StoreProblem {
    /// What is wrong with the store and what to do, in one line.
    func sentence(in language: Language) -> String {
        switch self {
        case .notFound(let path): language(.storeNotFound, path)
        case .gone(let path): language(.storeGone, path)
        case .noDirectory(let path): language(.storeNoFolder, path)
        case .alreadyExists(let path): language(.storeExists, path)
        case .isDirectory(let path): language(.storeIsFolder, path)
        case .notSQLite(let path): language(.storeNotOne, path)
        case .otherApplication(let path, let id): language(.storeOfOthers, path, String(id))
        case .newerSchema(let path, let found, let known):
            language(.storeNewer, path, String(found), String(known))
        case .newerEvent(let path, let position, let type, _):
            language(.storeNewerEvent, path, String(position), type)
        case .readOnly(let path):
            StoreOwner.other(ofStoreAt: path).map { language(.storeReadOnlyOf, path, $0) }
                ?? language(.storeReadOnly, path)
        case .noPermission(let path):
            StoreOwner.other(ofStoreAt: path).map { language(.storeNoPermissionOf, path, $0) }
                ?? language(.storeNoPermission, path)
        case .locked(let path, let by):
            by?.sentence(path, in: language) ?? language(.storeLocked, path)
        case .noLocks(let path): language(.storeNoLocks, path)
        case .diskFull(let path): language(.storeDiskFull, path)
        case .damaged(let path, let detail): language(.storeDamaged, path, detail)
        case .tailLost(let path, let expected, let found):
            language(.storeTailLost, path, String(expected), String(found))
        case .unknownZone(let name): language(.unknownZone, name)
        case .outcomeUnknown(let path, _, let detail): language(.storeOutcomeUnknown, path, detail)
        case .notEmpty(let path): language(.storeNotEmpty, path)
        case .badExport(let line, let detail): language(.storeBadExport, String(line), detail)
        case .system(let path, let code):
            language(.rowSays, path, SystemTrouble(code: code).sentence(in: language))
        case .failed(let path, let detail): "\(path): \(detail)"
        }
    }
}

extension LockHolder {
    /// Who writes the store at `path`, and what to do about it.
    func sentence(_ path: String, in language: Language) -> String {
        let whole = owned(in: language)
        return isStopped
            ? language(.storeLockedStopped, path, whole, String(process))
            : language(.storeLockedBy, path, whole)
    }

    /// The process with its user and terminal, as far as they are known.
    private func owned(in language: Language) -> String {
        let number = String(process)
        let named =
            name.map { language(.lockHolderNamed, number, $0.cleaned) }
            ?? language(.lockHolder, number)
        guard let user else { return named }
        let owner = StoreOwner.name(of: user)
        return terminal.map { language(.lockHolderAt, named, owner, $0) }
            ?? language(.lockHolderOf, named, owner)
    }
}

extension VerifyReport.Problem {
    /// What is not as it was written, in one line.
    func sentence(in language: Language) -> String {
        switch self {
        case .structure(let detail): language(.foundStructure, detail)
        case .unprotected(let trigger): language(.foundUnprotected, trigger)
        case .chain(let position): language(.foundChain, String(position))
        case .gap(let position): language(.foundGap, String(position))
        case .version(let position, let stream): language(.foundVersion, String(position), stream)
        case .unreadable(let position, let detail):
            language(.foundUnreadable, String(position), detail)
        case .tail(let expected, let found):
            language(.foundTail, String(expected), String(found))
        case .head(let position): language(.foundHead, String(position))
        case .noHead: language(.foundNoHead)
        case .stale(let projection, let position):
            language(.foundStale, Self.name(of: projection, in: language), String(position))
        case .row(let projection, let row, let difference):
            Self.sentence(of: row, difference, Self.name(of: projection, in: language), language)
        case .tables(let projection, let detail):
            language(.foundTables, Self.name(of: projection, in: language), detail)
        case .snapshot(let position): language(.foundSnapshot, String(position))
        }
    }

    private static func name(of projection: String, in language: Language) -> String {
        projection == "outbox" ? language(.foundInOutbox) : language(.foundInHistory)
    }

    private static func sentence(
        of row: String, _ difference: VerifyReport.Difference, _ place: String, _ language: Language
    ) -> String {
        switch difference {
        case .missing: language(.foundRowMissing, place, row)
        case .surplus: language(.foundRowSurplus, place, row)
        case .value(let column, let found, let said):
            language(.foundRowValue, place, row, column, found, said)
        }
    }

    /// A stable name for data that leaves the program.
    var code: String {
        switch self {
        case .structure: "structure"
        case .unprotected: "unprotected"
        case .chain: "chain"
        case .gap: "gap"
        case .version: "version"
        case .unreadable: "unreadable"
        case .tail: "tail"
        case .head: "head"
        case .noHead: "no-head"
        case .stale(let projection, _), .row(let projection, _, _), .tables(let projection, _):
            projection
        case .snapshot: "snapshot"
        }
    }
}
