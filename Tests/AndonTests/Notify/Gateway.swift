import Foundation
import Glibc
import Testing

/// A stand-in for a gateway: the receiver of the channels' own tests, in a process of its own.
final class Gateway {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var unread = Data()
    private(set) var port = ""

    /// Starts a receiver that gives these answers, JSON objects, one after the other.
    init(_ answers: String...) throws {
        let script = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("NoticesTests/Standins/http_receiver.py")
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path] + answers
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        port = try nextLine()
    }

    deinit { process.terminate() }

    /// What it got next.
    func received() throws -> Document { try Document(nextLine()) }

    private func nextLine() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread = Data(unread[(end + 1)...]) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            var ready = pollfd(
                fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
            try #require(poll(&ready, 1, 20_000) == 1, "the receiver got nothing")
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the receiver has ended")
            unread += more
        }
    }
}

extension ShopOnDisk {
    /// The working shop with messages by a gateway; `more` goes into `[notify]`.
    static func writing(to port: String, _ more: String = "") throws -> ShopOnDisk {
        let shop = try working()
        try shop.done("shop", "--notices", "alert,ready,promise,work,part")
        try shop.configure(
            """
            [notify]
            \(more)
            [notify.to]
            alert = "group"
            ready = "sms"
            promise = "sms"
            work = "sms"
            [notify.channel.group]
            kind = "http"
            url = "http://127.0.0.1:\(port)/group"
            body = '{{"text":"{text}"}}'
            timeout_seconds = 20
            [notify.channel.sms]
            kind = "http"
            url = "http://127.0.0.1:\(port)/sms"
            body = '{{"to":"{phone}","text":"{text}"}}'
            header.X-Key = "{secret}"
            secret_env = "SMS_KEY"
            """)
        return shop
    }

    /// Writes the user's configuration file.
    func configure(_ text: String) throws {
        try home.write("config/andon/config.toml", text)
    }
}
