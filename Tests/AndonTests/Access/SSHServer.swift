import Foundation
import Glibc
import Testing

/// A real sshd on a loopback port to which people log in with keys made on the spot.
///
/// It serves the account that runs the tests and touches nothing of it: configuration, keys and log
/// lie in the shop's home. It allows all that sshd can allow, so that only the line of
/// `authorized_keys` stands in the way. It ends with this object.
final class SSHServer {
    /// The shop to which the keys lead.
    let shop: ShopOnDisk
    let port: UInt16
    private var home: CleanHome { shop.home }

    /// - Throws: `DriverError` with sshd's log when it does not start.
    init(_ shop: ShopOnDisk) throws {
        self.shop = shop
        port = try Self.freePort()
        // The folder that sshd as root insists on, which only an init script makes.
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        try makeKey("host")
        try home.write("ssh/authorized_keys", "")
        try home.write("ssh/config", configuration)
        let host = try text("ssh/host.pub").split(separator: " ").prefix(2).joined(separator: " ")
        try home.write("ssh/known_hosts", "[127.0.0.1]:\(port) \(host)\n")
        let run = try runProgram(
            "/usr/sbin/sshd", ["-f", home.file("ssh/config"), "-E", home.file("ssh/log")],
            environment: home.environment())
        let started = Deadline(after: .seconds(20)).first { process }
        guard run.status == 0, started != nil else {
            throw DriverError(description: "sshd: \(run.err)\(log)")
        }
    }

    deinit {
        if let process { kill(process, SIGTERM) }
    }

    /// What sshd has noted.
    var log: String { (try? text("ssh/log")) ?? "" }

    /// Lets somebody in, with a key of their own.
    func admit(_ person: String, as role: String) throws {
        try makeKey(person)
        let run = try runAndon(
            [
                "access", "add", person, "--role", role, "--key", home.file("ssh/\(person).pub"),
                "--file", home.file("ssh/authorized_keys"), "--store", shop.store,
            ], home: home)
        guard run.status == 0 else { throw DriverError(description: run.err) }
    }

    /// Runs a program of OpenSSH as somebody, without a terminal, to its end.
    ///
    /// - Parameter words: what follows the options that name key and server.
    func run(
        _ program: String = "ssh", as person: String, _ words: [String],
        environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try runProgram(
            program, options(of: person) + words, environment: home.environment(adding: environment)
        )
    }

    /// Logs in with a terminal.
    func open(
        as person: String, _ options: [String] = [], asking asked: [String] = []
    ) throws -> TmuxTerminal {
        try TmuxTerminal(
            "ssh", self.options(of: person) + ["-tt"] + options + ["--", address] + asked,
            columns: 120,
            rows: 40, home: home)
    }

    /// The account's name and the machine's.
    var address: String {
        let name = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "root"
        return "\(name)@127.0.0.1"
    }

    /// The processes that serve this shop's keys.
    var boards: [pid_t] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap(pid_t.init).filter { process in
            let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
            let words = String(decoding: line, as: UTF8.self).split(separator: "\0")
            return words.contains("--forced") && words.contains { $0 == shop.store }
        }
    }

    private func options(of person: String) -> [String] {
        [
            "-F", "/dev/null", "-i", home.file("ssh/\(person)"), "-o", "Port=\(port)",
            "-o", "UserKnownHostsFile=\(home.file("ssh/known_hosts"))",
            "-o", "GlobalKnownHostsFile=/dev/null", "-o", "IdentitiesOnly=yes",
            "-o", "IdentityAgent=none", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR",
        ]
    }

    private var configuration: String {
        let library = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        return """
            ListenAddress 127.0.0.1:\(port)
            HostKey \(home.file("ssh/host"))
            PidFile \(home.file("ssh/process"))
            AuthorizedKeysFile \(home.file("ssh/authorized_keys"))
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PermitRootLogin forced-commands-only
            AllowTcpForwarding yes
            AllowAgentForwarding yes
            PermitTunnel yes
            AcceptEnv *
            Subsystem sftp internal-sftp
            \(library.map { "SetEnv LD_LIBRARY_PATH=\($0)" } ?? "")

            """
    }

    private var process: pid_t? {
        guard let text = try? text("ssh/process"), text.hasSuffix("\n") else { return nil }
        return pid_t(text.dropLast())
    }

    private func makeKey(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: home.file("ssh"), withIntermediateDirectories: true)
        let run = try runProgram(
            "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", home.file("ssh/\(name)")],
            environment: home.environment())
        guard run.status == 0 else { throw DriverError(description: run.err) }
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: home.file(name), encoding: .utf8)
    }

    /// A port that nobody listens on now.
    private static func freePort() throws -> UInt16 {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(probe, $0, size) == 0 ? getsockname(probe, $0, &size) : -1
            }
        }
        guard status == 0 else { throw DriverError(description: "no port: errno \(errno)") }
        return UInt16(bigEndian: address.sin_port)
    }
}

extension ShopOnDisk {
    /// A shop that is always open, with an order of today: a forced command knows no time but the
    /// machine's, whatever that is when the tests run.
    static func ofToday() throws -> ShopOnDisk {
        let shop = try ShopOnDisk()
        shop.time = time(minutes: -5)
        try shop.done(
            "init", "--name", "Northside", "--time-zone", "UTC", "--hours", "00:00-24:00",
            "--weekdays", "Mon-Sun")
        for name in ["Smith", "White"] { try shop.done("do", "hire", name, "--skill", "3") }
        try shop.done(
            "do", "book", "1041", "--customer", "Ana Lopez", "--plate", "REW 595", "--advisor",
            "Anna", "--promise", time(minutes: 600), "--job", "Brake pads", "--frt", "1.4",
            "--skill", "2")
        try shop.done("do", "receive", "1041")
        return shop
    }

    private static func time(minutes: Int) -> String {
        let date = Date().addingTimeInterval(Double(minutes) * 60)
        return String(date.ISO8601Format().prefix(16))
    }
}
