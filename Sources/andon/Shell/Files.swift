import ScalarText
import Glibc
import Phrases
import WorkshopStore

/// Whole files and folders, through the C library.
enum Files {
    /// The bytes of a file, or of standard input for `-`.
    /// - Throws: `Failure` that names the file and what the system said.
    static func read(_ path: String, limit: Int = 256 << 20) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path, .last) }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw Failure(path, .last) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            if bytes.count > limit { throw Failure(.fileTooLarge, path, String(limit >> 20)) }
        }
    }

    /// Whether there is anything at a path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a file belongs to the account that runs this program, or that is root.
    static func isOwn(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && (status.st_uid == geteuid() || geteuid() == 0)
    }

    /// Removes a store and the files beside it; what cannot be removed stays.
    static func removeStore(_ path: String) {
        for suffix in StoreFiles.suffixes { unlink(path + suffix) }
        rmdir(path + "-waiting")
    }

    /// Makes a folder and those above it, for this user alone.
    /// - Throws: `Failure` when one cannot be made.
    static func makeFolder(_ path: String) throws(Failure) {
        var built = path.begins(with: "/") ? "" : "."
        for part in path.parts(at: "/") where !part.isEmpty {
            built += "/" + part
            guard mkdir(built, 0o700) != 0, errno != EEXIST else { continue }
            throw Failure(built, .last)
        }
    }

    /// The path without links and dots; nil when there is nothing there.
    static func resolved(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        return realpath(path, &buffer) == nil ? nil : text(of: buffer)
    }

    /// The path from the root on, also of what is not there yet.
    static func absolute(_ path: String) -> String {
        if path.begins(with: "/") { return path }
        return (resolved(".") ?? "") + "/" + path
    }

    /// Closes standard output to all but its owner, if it is a file that was made for this run.
    ///
    /// A shell makes it as open as the umask leaves it. One that was there before stays as it is.
    static func closeNewOutput() {
        var found = stat()
        guard fstat(STDOUT_FILENO, &found) == 0, found.st_mode & S_IFMT == S_IFREG,
            found.st_size == 0, found.st_uid == geteuid(),
            // One that was emptied was read or made before that.
            found.st_atim.tv_sec == found.st_mtim.tv_sec,
            found.st_atim.tv_nsec == found.st_mtim.tv_nsec
        else { return }
        fchmod(STDOUT_FILENO, 0o600)
    }

    /// The folder that a file lies in.
    static func folder(of path: String) -> String {
        guard let (folder, _) = path.cutAtLast("/") else { return "." }
        return folder.isEmpty ? "/" : String(folder)
    }

    /// Makes an empty folder of its own for something that is thrown away.
    /// - Throws: `Failure` when it cannot be made.
    static func makeTemporaryFolder() throws(Failure) -> String {
        let pattern = (Environment["TMPDIR"] ?? "/tmp") + "/andon-XXXXXX"
        var bytes = Array(pattern.utf8CString)
        guard mkdtemp(&bytes) != nil else { throw Failure(pattern, .last) }
        return text(of: bytes)
    }

    /// Removes a folder of files; what cannot be removed stays.
    static func removeFolder(_ path: String) {
        if let entries = opendir(path) {
            while let entry = readdir(entries) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink(path + "/" + name) }
            }
            closedir(entries)
        }
        rmdir(path)
    }

    /// The text in a buffer up to the zero that ends it.
    static func text(of buffer: [CChar]) -> String {
        String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
