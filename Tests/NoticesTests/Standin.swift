import Glibc
import Testing

@testable import Notices

/// A receiver in a process of its own, on a port of the loopback that the system chose.
final class Standin {
    private let process: pid_t
    /// Its standard input and output; it ends when this closes, also when this program is killed.
    private let line: Int32
    private var unread: [UInt8] = []
    private(set) var port = 0

    /// Starts a script of `Standins` and waits until it listens.
    init(_ script: String, _ arguments: [String]) throws {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
        line = ends[0]
        process = try runPython([Standin.folder + script] + arguments, line: ends[1])
        close(ends[1])
        port = try #require(Int(try nextLine()))
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(line)
    }

    /// A receiver over HTTP; answers are JSON objects.
    static func http(_ answers: String..., tls: Certificate? = nil) throws -> Standin {
        try Standin(
            "http_receiver.py", (tls.map { ["--tls", $0.certificate, $0.key] } ?? []) + answers)
    }

    /// A mail server; arguments are `KEY=VALUE`.
    static func mail(_ arguments: String..., tls: Certificate? = nil) throws -> Standin {
        let files = tls.map { ["certificate=\($0.certificate)", "key=\($0.key)"] } ?? []
        return try Standin("mail_receiver.py", files + arguments)
    }

    /// What it got next.
    func received() throws -> JSONValue {
        let text = try nextLine()
        return try #require(JSONValue(Array(text.utf8)), "\(text)")
    }

    private func nextLine() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread.removeFirst(end + 1) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
            try #require(poll(&ready, 1, 20_000) == 1, "the receiver says nothing")
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(line, &buffer, buffer.count)
            try #require(count > 0, "the receiver has ended")
            unread += buffer[..<count]
        }
    }

    private static let folder = {
        let path = #filePath
        return path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex) + "/Standins/"
    }()
}

/// A certificate for 127.0.0.1 that nobody signed but itself, in a folder of its own.
final class Certificate {
    let folder: String
    var certificate: String { folder + "/certificate" }
    var key: String { folder + "/key" }

    init() throws {
        var template = Array("/tmp/notices-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let words = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
            "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
            "-addext", "subjectAltName=IP:127.0.0.1", "-out", certificate, "-keyout", key,
        ]
        var status: Int32 = -1
        waitpid(try start(words, line: nil), &status, 0)
        try #require(status == 0, "openssl makes no certificate")
    }

    deinit {
        for file in [certificate, key] { unlink(file) }
        rmdir(folder)
    }
}

/// A port of the loopback that nobody listens on, as long as it is kept.
final class ClosedPort {
    fileprivate let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    fileprivate var address = sockaddr_in()
    let port: Int

    init() throws {
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        try #require(isBound)
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }
}

/// A port of the loopback that takes no connection, because too many wait there already.
final class FullPort {
    private let listener: ClosedPort
    private var waiting: [Int32] = []
    var port: Int { listener.port }

    init() throws {
        listener = try ClosedPort()
        try #require(listen(listener.descriptor, 0) == 0)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue)
        for _ in 0..<4 {
            let one = socket(AF_INET, kind, 0)
            waiting.append(one)
            withUnsafePointer(to: listener.address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    _ = connect(one, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        }
    }

    deinit { for one in waiting { close(one) } }
}

/// Debian's own Python first, because the mail server is installed for that one.
private func runPython(_ arguments: [String], line: Int32) throws -> pid_t {
    let debian = "/usr/bin/python3"
    let python = access(debian, X_OK) == 0 ? debian : "python3"
    return try start([python] + arguments, line: line)
}

/// Starts a program on a line, or else with nothing to read and nowhere to write.
private func start(_ words: [String], line: Int32?) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let line {
        posix_spawn_file_actions_adddup2(&actions, line, 0)
        posix_spawn_file_actions_adddup2(&actions, line, 1)
    } else {
        for stream: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
    }
    var process: pid_t = 0
    let pointers = words.map { strdup($0) } + [nil]
    let environment = [strdup("PATH=/usr/local/bin:/usr/bin:/bin"), nil]
    defer { for pointer in pointers + environment { free(pointer) } }
    try #require(posix_spawnp(&process, words[0], &actions, nil, pointers, environment) == 0)
    return process
}
