import Glibc
import Phrases
import WorkshopCore
import WorkshopStore

/// What `andon doctor` asks of the store, its lock and the disk under it.
struct StoreCheckup {
    let settings: Settings

    /// What was found.
    var findings: [Finding] { [store, lock, disk, access].compactMap { $0 } }

    private var path: String { settings.storePath }

    private var store: Finding {
        guard Files.exists(path) else {
            return Finding(.store, .warn, Failure(.storeNotFound, path))
        }
        do throws(Failure) {
            let shop = try settings.open(readOnly: true)
            return Finding(
                .store, .ok, Failure(.storeHolds, path, String(shop.workshop.position)))
        } catch {
            return Finding(.store, .fail, error)
        }
    }

    /// Whether the lock can be taken, which every writer has to.
    private var lock: Finding? {
        guard Files.exists(path) else { return nil }
        let file = path + "-head"
        guard Glibc.access(path, W_OK) == 0 else {
            return Finding(.lock, .warn, Failure(.storeReadOnly, path))
        }
        guard Files.exists(file) else { return Finding(.lock, .warn, Failure(.foundNoHead)) }
        let descriptor = open(file, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            return Finding(.lock, .fail, Failure(file, .last))
        }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            return Finding(.lock, .warn, Failure(.storeLocked, path))
        }
        return Finding(.lock, .ok, Failure(.lockFree))
    }

    /// Who else may read what stands in the store: names, phones, plates.
    private var access: Finding? {
        guard Files.exists(path) else { return nil }
        guard let first = StoreFiles.openToOthers(ofStoreAt: path).first else {
            return Finding(.access, .ok, Failure(.filesClosed))
        }
        return Finding(
            .access, .warn,
            Failure(.filesOpen, first.path, String(first.mode, radix: 8), path))
    }

    private var disk: Finding? {
        var folder = Files.folder(of: path)
        while !Files.exists(folder), folder != "/", folder != "." {
            folder = Files.folder(of: folder)
        }
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        let free = (Int(status.f_bavail) * Int(status.f_frsize)) >> 20
        let verdict: Finding.Verdict = free < 10 ? .fail : free < 200 ? .warn : .ok
        return Finding(.disk, verdict, Failure(.diskFree, folder, String(free)))
    }
}
