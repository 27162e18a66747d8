import GRDB

/// A table of a projection: its columns by name, and what tells its rows apart.
struct DerivedTable: Sendable {
    /// Its name.
    var name: String
    /// The statements that make it, with its indices.
    var schema: String
    /// The columns that the events say, in the order of the values of a `DerivedRow`.
    var columns: [String]
    /// The columns that no two rows have the same values in.
    var key: [String]
    /// The columns by which rows change: an event says all rows that have the same values in them.
    var owner: [String]
    /// The columns of a row that somebody has changed since, and may have: they are not compared.
    var changed: @Sendable (_ value: (String) -> SQLValue) -> Set<String> = { _ in [] }

    /// Writes a row.
    func insert(_ row: DerivedRow, in database: Database) throws {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        let query = try Query(
            database,
            "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
        query.bind(row)
        try query.run()
    }

    /// Removes the rows of an owner.
    func remove(_ values: [SQLValue], in database: Database) throws {
        let condition = owner.map { "\($0) = ?" }.joined(separator: " AND ")
        let query = try Query(database, "DELETE FROM \(name) WHERE \(condition)")
        query.bind(values)
        try query.run()
    }

    /// Hands each row to `body`, in the order of their keys.
    func forEach(in database: Database, _ body: (DerivedRow) throws -> Void) throws {
        let query = try Query(
            database,
            """
            SELECT \(columns.joined(separator: ", ")) FROM \(name)
            ORDER BY \(key.joined(separator: ", "))
            """)
        while try query.step() { try body(columns.indices.map { query.value(Int32($0)) }) }
    }

    /// The values of a row in some columns.
    func values(of names: [String], in row: DerivedRow) -> [SQLValue] {
        names.map { name in columns.firstIndex(of: name).map { row[$0] } ?? .null }
    }

    /// The name of a row for people: the table's, and the values of its key.
    func title(of row: DerivedRow) -> String {
        "\(name) " + values(of: key, in: row).map(\.text).joined(separator: "/")
    }
}

/// The values of a row, in the order of its table's columns.
typealias DerivedRow = [SQLValue]

/// What an event says of a table: which rows an owner has from now on.
struct RowChange: Hashable {
    /// The table's name.
    var table: String
    /// The values of its owner columns.
    var owner: [SQLValue]
    /// All rows of that owner; none when they are gone.
    var rows: [DerivedRow]
}

/// A column of a table, and what it holds of something.
struct DerivedColumn<Element>: Sendable {
    let name: String
    let value: @Sendable (Element) -> SQLValue

    init(_ name: String, _ value: @escaping @Sendable (Element) -> SQLValue) {
        self.name = name
        self.value = value
    }
}

/// A value of a row.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    /// A value of a kind that no column here has.
    case other

    /// A whole number, or null.
    static func number(_ value: (some BinaryInteger)?) -> SQLValue {
        value.map { .integer(Int64($0)) } ?? .null
    }

    /// Whether something holds, or null.
    static func flag(_ value: Bool?) -> SQLValue { value.map { .integer($0 ? 1 : 0) } ?? .null }

    /// The value for people, not longer than a line takes.
    var text: String {
        switch self {
        case .null: "NULL"
        case .integer(let number): "\(number)"
        case .text(let text): text.count > 60 ? text.prefix(59) + "…" : text
        case .other: "?"
        }
    }

    /// Texts that Swift holds for equal need not be the same bytes.
    static func == (left: SQLValue, right: SQLValue) -> Bool {
        switch (left, right) {
        case (.null, .null), (.other, .other): true
        case (.integer(let one), .integer(let other)): one == other
        case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
        case (.null, _), (.integer, _), (.text, _), (.other, _): false
        }
    }
}

extension SQLValue: Comparable {
    /// Null before numbers before texts, as SQLite orders them.
    static func < (left: SQLValue, right: SQLValue) -> Bool {
        switch (left, right) {
        case (.integer(let one), .integer(let other)): one < other
        case (.text(let one), .text(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
        case (.null, _), (.integer, _), (.text, _), (.other, _): left.rank < right.rank
        }
    }

    private var rank: Int {
        switch self {
        case .null: 0
        case .integer: 1
        case .text: 2
        case .other: 3
        }
    }
}

extension Query {
    /// Binds values to the parameters from the first on.
    func bind(_ values: [SQLValue]) {
        for (index, value) in values.enumerated() {
            switch value {
            case .null, .other: bind(Int32(index + 1), Int64?.none)
            case .integer(let number): bind(Int32(index + 1), number)
            case .text(let text): bind(Int32(index + 1), text)
            }
        }
    }
}
