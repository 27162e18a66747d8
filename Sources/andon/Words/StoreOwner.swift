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
        guard let entry = getpwuid(status.st_uid), let name = entry.pointee.pw_name else {
            return String(status.st_uid)
        }
        return String(cString: name)
    }
}
