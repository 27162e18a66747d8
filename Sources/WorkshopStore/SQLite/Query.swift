import GRDB
import GRDBSQLite

/// One use of a prepared statement, read column by column where SQLite has the values.
///
/// GRDB keeps the statement prepared; this binds and steps it without making a row of objects.
struct Query: ~Copyable {
    private let statement: SQLiteStatement
    /// Kept, since a change of the tables empties the cache.
    private let prepared: Statement
    private let database: Database

    /// Takes the statement for `sql` from the connection's cache, or prepares it.
    init(_ database: Database, _ sql: String) throws {
        self.database = database
        prepared = try database.cachedStatement(sql: sql)
        statement = prepared.sqliteStatement
    }

    deinit {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    /// Binds a whole number to the parameter `index`, from 1.
    func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(statement, index, value) }

    /// Binds a whole number to the parameter `index`, from 1.
    func bind(_ index: Int32, _ value: Int) { bind(index, Int64(value)) }

    /// Binds a whole number or null to the parameter `index`, from 1.
    func bind(_ index: Int32, _ value: Int64?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(statement, index) }
    }

    /// Binds a text to the parameter `index`, from 1.
    func bind(_ index: Int32, _ value: String) {
        var value = value
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(
                    statement, index, characters.baseAddress, Int32(characters.count), Self.copied)
            }
        }
    }

    /// Binds bytes to the parameter `index`, from 1.
    func bind(_ index: Int32, _ value: [UInt8]) {
        value.withUnsafeBytes { bytes in
            _ = sqlite3_bind_blob(
                statement, index, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }

    /// Steps to the next row; false at the end.
    /// - Throws: `DatabaseError` when SQLite fails.
    func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = sqlite3_errmsg(sqlite3_db_handle(statement)).map(String.init(cString:))
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Steps once for a statement that yields no row.
    /// - Throws: `DatabaseError` when SQLite fails.
    func run() throws {
        _ = try step()
    }

    /// The places of the columns by their names, from 0.
    var columns: [String: Int32] {
        var places: [String: Int32] = [:]
        for index in 0..<sqlite3_column_count(statement) {
            if let name = sqlite3_column_name(statement, index) {
                places[String(cString: name)] = index
            }
        }
        return places
    }

    /// The value in column `index`, from 0, whatever it is.
    func value(_ index: Int32) -> SQLValue {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, index))
        case SQLITE_TEXT: .text(text(index))
        default: .other
        }
    }

    /// The whole number in column `index`, from 0.
    func integer(_ index: Int32) -> Int { Int(sqlite3_column_int64(statement, index)) }

    /// Whether column `index`, from 0, is null.
    func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }

    /// The whole number in column `index`, from 0, or nil for null.
    func optionalInteger(_ index: Int32) -> Int64? {
        isNull(index) ? nil : sqlite3_column_int64(statement, index)
    }

    /// The text in column `index`, from 0; good until the next step.
    func utf8(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, index)
        return UnsafeBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    /// The text in column `index`, from 0, as a string of its own.
    func text(_ index: Int32) -> String { String(decoding: utf8(index), as: UTF8.self) }

    /// The bytes in column `index`, from 0.
    func bytes(_ index: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(statement, index)
        let count = Int(sqlite3_column_bytes(statement, index))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// SQLITE_TRANSIENT, whose macro Swift cannot read: SQLite copies what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
