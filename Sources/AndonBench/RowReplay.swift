import Foundation
import GRDB
import WorkshopCore

/// The plain way to read events back: a GRDB row at a time, handed to JSONDecoder.
enum RowReplay {
    static func count(_ path: String) throws -> Int {
        let queue = try DatabaseQueue(path: path)
        let decoder = JSONDecoder()
        return try queue.read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT type, data FROM events ORDER BY position")
            var count = 0
            while let row = try rows.next() {
                let type: String = row[0]
                let data: String = row[1]
                _ = try decoder.decode(Event.self, from: Data("{\"\(type)\":\(data)}".utf8))
                count += 1
            }
            return count
        }
    }
}
