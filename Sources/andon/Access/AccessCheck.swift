import ScalarText
import Glibc
import WorkshopCore

/// What speaks against an `authorized_keys` file: its lines, and who may write it.
struct AccessCheck {
    /// The program that the lines have to run.
    var program: String
    /// Whether there is a program at a path.
    var isProgram: (String) -> Bool = { access($0, X_OK) == 0 }

    /// What the lines hold that should not be there.
    func findings(in keys: AuthorizedKeys) -> [AccessFinding] {
        var seen: [PublicKey: Int] = [:]
        return keys.entries.flatMap { entry -> [AccessFinding] in
            guard let key = entry.line.key else {
                return [AccessFinding(kind: .noKey, line: entry.number)]
            }
            var kinds = kinds(of: entry.line)
            if let first = seen[key] { kinds.append(.keyTwice(line: first)) }
            seen[key] = seen[key] ?? entry.number
            return kinds.map { AccessFinding(kind: $0, line: entry.number) }
        }
    }

    private func kinds(of line: KeyLine) -> [AccessFinding.Kind] {
        guard let grant = line.grant else { return [.byHand] }
        var kinds: [AccessFinding.Kind] = []
        if Role(rawValue: grant.role) == nil { kinds.append(.unknownRole(grant.role)) }
        if !isProgram(grant.program) {
            kinds.append(.noProgram(grant.program))
        } else if grant.program != program {
            kinds.append(.otherProgram(grant.program))
        }
        if !line.isRestricted { kinds.append(.unrestricted) }
        return kinds
    }

    /// What sshd would not put up with: a file, or a folder above it up to the account's home, that
    /// somebody else may write.
    static func findings(of path: String) -> [AccessFinding] {
        let folder = Files.folder(of: path)
        let isUsual = "/\(folder)".ends(with: "/.ssh")
        let paths = [path, folder] + (isUsual ? [Files.folder(of: folder)] : [])
        var status = stat()
        let account = stat(folder, &status) == 0 ? status.st_uid : geteuid()
        return paths.flatMap { findings(at: $0, account: account) }
    }

    private static func findings(at path: String, account: uid_t) -> [AccessFinding] {
        var status = stat()
        guard stat(path, &status) == 0 else { return [] }
        var found: [AccessFinding] = []
        if status.st_mode & 0o022 != 0 {
            let mode = String(status.st_mode & 0o777, radix: 8)
            found.append(AccessFinding(kind: .writable(path: path, mode: mode)))
        }
        let trusted = geteuid() == 0 ? [0, account] : [0, geteuid()]
        if !trusted.contains(status.st_uid) {
            let user = String(status.st_uid)
            found.append(AccessFinding(kind: .otherOwner(path: path, user: user)))
        }
        return found
    }
}
