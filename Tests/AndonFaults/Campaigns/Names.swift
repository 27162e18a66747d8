/// Names of random scalars, by every way in.
extension Campaign {
    static let names = Campaign(
        name: "names",
        promise: "A name is refused, or the store stays readable and gives it back",
        tries: 42
    ) { ground throws(Broken) in
        try ground.openShop()
        let ways = Way.allCases
        // Each way first gets what has bricked stores: a mark that joins the "/" before it.
        let name = ground.number < ways.count ? "\u{0E33}a" : HostileText.name(&ground.chance)
        let run = try bring(name, into: ground, by: ways[ground.number % ways.count])
        if run.status != 0 {
            try require(!run.err.isEmpty || !run.out.isEmpty, "no reason: \(run.said)")
        }
        try expectReadable(ground, after: run)
    }

    private enum Way: CaseIterable { case hire, book, customer, staff, rows, json, calendar }

    private static func bring(
        _ name: String, into ground: Ground, by way: Way
    ) throws(Broken) -> Run {
        switch way {
        case .hire: try ground.andon("do", "hire", name, "--skill", "1")
        case .book:
            try ground.andon(
                "do", "book", name, "--customer", "Bob", "--promise", "16:00", "--job", "Brakes",
                "--frt", "1")
        case .customer:
            try ground.andon(
                "do", "book", "101", "--customer", name, "--promise", "16:00", "--job", name,
                "--frt", "1", "--advisor", name, "--plate", name)
        case .staff: try imported(ground, "technician,skill\n\(quoted(name)),2\n")
        case .rows: try imported(ground, rows(quoted(name)))
        case .json: try imported(ground, json(escaped(name)))
        case .calendar:
            try imported(ground, calendar(name.split(whereSeparator: \.isNewline).joined()))
        }
    }

    private static func rows(_ cell: String) -> String {
        """
        ro,arrival,promised,customer,plate,job,frt_hours
        \(cell),2026-11-23T11:00,2026-11-23T16:00,\(cell),KHL 1,\(cell),1

        """
    }

    private static func json(_ text: String) -> String {
        """
        {"ro":"\(text)","arrival":"2026-11-23T11:00","promised":"2026-11-23T16:00",\
        "customer":"\(text)","plate":"KHL 1","job":"\(text)","frt_hours":"1"}

        """
    }

    private static func calendar(_ line: String) -> String {
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:\(line)
        DTSTART:20261124T090000Z
        DTEND:20261124T100000Z
        SUMMARY:\(line)
        DESCRIPTION:Plate: KHL 1\\nCustomer: \(line)\\nRO: \(line)
        END:VEVENT
        END:VCALENDAR

        """
    }

    private static func imported(_ ground: Ground, _ text: String) throws(Broken) -> Run {
        Files.write(text.utf8, to: ground.path("given"))
        return try ground.andon("import", ground.path("given"))
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    private static func escaped(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }.joined()
    }

    /// Everything that reads the store reads it, and what it exports makes the same store.
    private static func expectReadable(_ ground: Ground, after act: Run) throws(Broken) {
        for words in [["status"], ["verify"], ["rebuild"], ["backup", ground.path("copy.db")]] {
            let run = try ground.start(words).wait(30)
            try ground.expectCalm(run)
            try require(run.status == 0, "\(run.said) after \(act.command.suffix(120))")
        }
        let events = try ground.done("export", "events")
        Files.write(events.utf8, to: ground.path("events"))
        let second = ground.path("second.db")
        try ground.done("import", ground.path("events"), "--store", second)
        let again = try ground.done("export", "events", "--store", second)
        try require(again == events, "an import of the export exports otherwise: \(act.said)")
    }
}
