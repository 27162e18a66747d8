import Glibc

/// To whom a store belongs that this user may not use as he wants.
enum StoreOwner {
    /// The owner's name or number; nil where it is this user or cannot be told.
    static func other(ofStoreAt path: String) -> String? {
        var status = stat()
        // What lies in a closed folder cannot be looked at, but the folder can.
        guard stat(path, &status) == 0 || stat(Files.folder(of: path), &status) == 0,
            status.st_uid != geteuid()
        else { return nil }
        return name(of: status.st_uid)
    }

    /// The name of a user, or the number where it has none.
    static func name(of user: uid_t) -> String {
        guard let entry = getpwuid(user), let name = entry.pointee.pw_name else {
            return String(user)
        }
        return String(cString: name)
    }
}
