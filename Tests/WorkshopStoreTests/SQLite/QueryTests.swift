import GRDB
import Testing

@testable import WorkshopStore

@Suite struct QueryTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
    }

    @Test func `values come back as they were bound`() throws {
        try queue.inDatabase { database in
            let query = try Query(database, "SELECT ?1, ?2, ?3, ?4, ?5, ?6")
            query.bind(1, Int64.min)
            query.bind(2, "a\u{0}\u{738B}\u{1F697}")
            query.bind(3, [0, 255])
            query.bind(4, Int64?.none)
            query.bind(5, "")
            query.bind(6, [UInt8]())
            // A query cannot be copied into an expectation.
            let (hasRow, number, text) = (try query.step(), query.integer(0), query.text(1))
            #expect(hasRow && number == Int.min && text == "a\u{0}\u{738B}\u{1F697}")
            let (bytes, isNull, nothing) = (
                query.bytes(2), query.isNull(3), query.optionalInteger(3)
            )
            #expect(bytes == [0, 255] && isNull && nothing == nil)
            let (empty, isEmptyNull, none) = (query.text(4), query.isNull(4), query.bytes(5))
            #expect(empty.isEmpty && !isEmptyNull && none.isEmpty)
            let (optional, goesOn) = (query.optionalInteger(0), try query.step())
            #expect(optional == Int64.min && !goesOn)
        }
    }

    @Test func `a statement that is used again begins anew`() throws {
        try queue.inDatabase { database in
            for expected in [1, 2] {
                let query = try Query(database, "SELECT ? UNION ALL SELECT 9")
                query.bind(1, expected)
                let (hasRow, number) = (try query.step(), query.integer(0))
                #expect(hasRow && number == expected)
            }
            let unbound = try Query(database, "SELECT ? UNION ALL SELECT 9")
            let (hasRow, isNull) = (try unbound.step(), unbound.isNull(0))
            #expect(hasRow && isNull)
        }
    }

    @Test func `an error of SQLite is thrown with its message`() throws {
        try queue.inDatabase { database in
            try database.execute(sql: "CREATE TABLE t (a INTEGER NOT NULL) STRICT")
            let error = #expect(throws: DatabaseError.self) {
                let query = try Query(database, "INSERT INTO t VALUES (?)")
                query.bind(1, "text")
                try query.run()
            }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(error?.message?.contains("t.a") == true)
        }
    }
}
