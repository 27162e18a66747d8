import Crypto
import Foundation

@testable import WorkshopStore

/// The files in `StoredEvents`, one for each event type and schema; added to, never edited.
///
/// A file has one line of data for each sample, as the program wrote it then.
enum StoredEventFiles {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("StoredEvents")

    /// The names of the files, `TYPE.SCHEMA.jsonl`.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path)
            .filter { $0.hasSuffix(".jsonl") }.sorted()
    }

    static func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: directory.appendingPathComponent(name))
    }

    /// The rows that a file holds.
    static func rows(_ name: String) throws -> [EventCoding.Encoded] {
        let parts = name.split(separator: ".")
        let lines = String(decoding: try bytes(name), as: UTF8.self).split(separator: "\n")
        return lines.map {
            EventCoding.Encoded(
                type: String(parts[0]), schema: Int(parts[1]) ?? 0, data: String($0))
        }
    }

    /// The checksum of each file, as `sha256sum` writes them.
    static func checksums() throws -> [String: String] {
        let lines = String(decoding: try bytes("SHA256SUMS"), as: UTF8.self).split(separator: "\n")
        let pairs = lines.map { line in
            (String(line.dropFirst(66)), String(line.prefix(64)))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    static func checksum(_ data: Data) -> String {
        [UInt8](SHA256.hash(data: data)).hexadecimal
    }

    /// Writes the file of a type that has none yet and notes its checksum.
    static func record(_ name: String, _ lines: [String]) throws {
        let data = Data((lines.joined(separator: "\n") + "\n").utf8)
        try data.write(to: directory.appendingPathComponent(name), options: .withoutOverwriting)
        let list = directory.appendingPathComponent("SHA256SUMS")
        let former = (try? Data(contentsOf: list)) ?? Data()
        try (former + Data("\(checksum(data))  \(name)\n".utf8)).write(to: list)
    }
}
