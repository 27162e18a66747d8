import GRDB

/// The tables of a store.
enum Schema {
    /// Marks the file as a store of this program: "ANDN".
    static let applicationID = 0x414E_444E
    /// The version of the tables.
    static let version = 1

    /// Makes the tables in an empty database.
    ///
    /// No event may be changed or deleted, and none may be put anywhere but at the end of all and
    /// of its stream.
    static func create(
        in database: Database, _ projections: [Projection] = Projection.all
    ) throws {
        try database.execute(sql: events + triggers + derived)
        for projection in projections { try projection.create(in: database) }
        try database.execute(
            sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    /// Checks that the database is a store that this program knows.
    /// - Throws: `StoreProblem.otherApplication` or `.newerSchema`.
    static func check(_ database: Database, path: String) throws {
        let query = try Query(
            database,
            "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version")
        guard try query.step() else { throw StoreProblem.notSQLite(path: path) }
        let (application, found) = (query.integer(0), query.integer(1))
        guard application == applicationID, found > 0 else {
            throw StoreProblem.otherApplication(path: path, id: application)
        }
        guard found <= version else {
            throw StoreProblem.newerSchema(path: path, found: found, known: version)
        }
    }

    /// Empties the log of a store in which nothing but a shop's opening has happened, in one
    /// transaction with what takes its place.
    static func forgetEvents(in database: Database) throws {
        for name in triggerNames { try database.execute(sql: "DROP TRIGGER \(name)") }
        try database.execute(sql: "DELETE FROM events; DELETE FROM snapshots")
        try database.execute(sql: triggers)
    }

    /// The triggers that keep events as they are, by name.
    static let triggerNames = ["events_append", "events_delete", "events_update"]

    private static let events = """
        CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL,
            event_id TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL,
            schema INTEGER NOT NULL,
            data TEXT NOT NULL,
            actor TEXT NOT NULL,
            happened_ms INTEGER NOT NULL,
            recorded_ms INTEGER NOT NULL,
            hash BLOB NOT NULL,
            UNIQUE (stream, version)
        ) STRICT;

        """

    private static let triggers = """
        CREATE TRIGGER events_update BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
        CREATE TRIGGER events_delete BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
        CREATE TRIGGER events_append BEFORE INSERT ON events
        WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM events)
            OR NEW.version IS NOT
                (SELECT ifnull(max(version), 0) + 1 FROM events WHERE stream = NEW.stream)
            OR EXISTS (SELECT 1 FROM events WHERE event_id = NEW.event_id)
        BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;

        """

    private static let derived = """
        CREATE TABLE snapshots (
            position INTEGER PRIMARY KEY,
            format INTEGER NOT NULL,
            data BLOB NOT NULL
        ) STRICT;
        CREATE TABLE projections (
            name TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            position INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
