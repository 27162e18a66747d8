/// Altered and deleted rows of what is made from the events.
extension Campaign {
    static let derived = Campaign(
        name: "derived",
        promise: "verify notices each row that is not what the events say, and rebuild mends it",
        tries: 24
    ) { ground throws(Broken) in
        try ground.openDay()
        let table = ["outbox", "history_jobs", "history_orders"][ground.number % 3]
        let statement = try damage(to: table, ground)
        try ground.sql(statement)
        let found = try ground.andon("verify")
        try require(found.status != 0, "unnoticed: \(statement)")
        try ground.done("rebuild")
        try ground.done("verify")
    }

    /// Columns of messages that tell of their sending, which is not in the events.
    private static let sending: Set<Substring> = [
        "id", "state", "due_ms", "attempts", "last_error",
    ]

    private static func damage(to table: String, _ ground: Ground) throws(Broken) -> String {
        let keys = ["outbox": "id", "history_jobs": "ro, job, technician", "history_orders": "ro"]
        let key = keys[table] ?? ""
        let place = """
            WHERE (\(key)) = (SELECT \(key) FROM \(table) ORDER BY \(key) \
            LIMIT 1 OFFSET \(ground.chance.number(in: 0...1)))
            """
        if ground.chance.number(in: 0...3) == 0 { return "DELETE FROM \(table) \(place)" }
        let columns = try ground.sql("SELECT name, type FROM pragma_table_info('\(table)')")
            .split(separator: "\n").map { $0.split(separator: "|") }
            .filter { table != "outbox" || !sending.contains($0[0]) }
        let column = ground.chance.pick(columns)
        let other =
            column[1] == "TEXT"
            ? "ifnull(\(column[0]), '') || 'x'" : "ifnull(\(column[0]), 7) + 1"
        return "UPDATE \(table) SET \(column[0]) = \(other) \(place)"
    }

    static let outbox = Campaign(
        name: "outbox",
        promise: "A message that cannot be read fails alone, in words for people",
        tries: 6
    ) { ground throws(Broken) in
        try ground.openDay()
        let broken = ground.chance.pick(["x", "{}", "[[[", "{\"order\":7}", "\u{1B}", ""])
        try ground.sql(
            "UPDATE outbox SET payload = '\(broken)' WHERE id = (SELECT min(id) FROM outbox)")
        ground.configure(
            """
            [notify]
            sender = "Northside"
            [notify.to]
            work = "mail"
            promise = "mail"
            [notify.channel.mail]
            kind = "smtp"
            url = "smtp://127.0.0.1:1"
            from = "service@example.com"
            """.utf8)
        let list = try ground.andon("notify", "list")
        try require(list.out.contains("9002"), "the good message is not listed: \(list.said)")
        let sending = try ground.andon("notify", "once")
        let tried = try ground.sql(
            "SELECT attempts FROM outbox WHERE id = (SELECT max(id) FROM outbox)")
        try require(!tried.hasPrefix("0"), "the good message is not tried: \(sending.said)")
    }
}
