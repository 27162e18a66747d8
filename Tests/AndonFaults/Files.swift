import Glibc

/// Files, without their errors: what is not there is empty.
enum Files {
    static func bytes(_ path: String) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(file, &buffer, buffer.count), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    /// Writes a file, and makes the folders that it stands in.
    static func write(_ bytes: some Sequence<UInt8>, to path: String) {
        for (place, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && place > 0 {
            mkdir(String(decoding: path.utf8.prefix(place), as: UTF8.self), 0o700)
        }
        guard let file = fopen(path, "w") else { return }
        let bytes = Array(bytes)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func size(_ path: String) -> Int {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_size : 0
    }

    /// The permissions of all regular files below a folder, by their paths below it.
    static func modes(in folder: String) -> [String: mode_t] {
        var modes: [String: mode_t] = [:]
        for name in names(in: folder) {
            var facts = stat()
            guard lstat("\(folder)/\(name)", &facts) == 0 else { continue }
            switch facts.st_mode & S_IFMT {
            case S_IFDIR:
                for (below, mode) in self.modes(in: "\(folder)/\(name)") {
                    modes["\(name)/\(below)"] = mode
                }
            case S_IFREG: modes[name] = facts.st_mode & 0o777
            default: break
            }
        }
        return modes
    }

    /// What a folder holds, hidden files among it, in order.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Writes a line on standard error.
    static func complain(_ text: String) {
        let line = Array((text + "\n").utf8)
        _ = Glibc.write(STDERR_FILENO, line, line.count)
    }
}
