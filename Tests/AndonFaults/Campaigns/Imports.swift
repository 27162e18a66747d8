/// Files that are far larger, or far odder, than a dealer's.
extension Campaign {
    static let imports = Campaign(
        name: "imports",
        promise: "A large file is read within 10 s and 300 MB, and its report stays short",
        tries: 6
    ) { ground throws(Broken) in
        try ground.openShop()
        let file = files[ground.number % files.count]
        Files.write(file.text().utf8, to: ground.path("large"))
        let run = try ground.start(["import", ground.path("large"), "--dry-run"]).wait(file.seconds)
        try require(!run.isLate, "\(file.name): no end within \(file.seconds) s")
        try ground.expectCalm(run)
        let bytes = run.out.utf8.count + run.err.utf8.count
        try require(bytes <= 1_000_000, "\(file.name): a report of \(bytes / 1_000_000) MB")
        try require(run.megabytes <= 300, "\(file.name): \(run.megabytes) MB")
    }

    private struct LargeFile: Sendable {
        let name: String
        /// How long a release build may take.
        let seconds: Double
        let text: @Sendable () -> String
    }

    private static let header = "ro,arrival,promised,customer,plate,job,frt_hours\n"

    private static func rows(_ count: Int, quote: String = "") -> String {
        header
            + (1...count).map {
                "\($0),2026-11-24T09:00,2026-11-24T16:00,\(quote)Ann \($0),KHL \($0),Brakes,1\n"
            }.joined()
    }

    private static let files = [
        LargeFile(name: "200,000 rows", seconds: 10) { rows(200_000) },
        LargeFile(name: "100,000 calendar events", seconds: 10) {
            "BEGIN:VCALENDAR\n"
                + (1...100_000).map {
                    """
                    BEGIN:VEVENT
                    UID:\($0)
                    DTSTART:20261124T090000Z
                    DTEND:20261124T100000Z
                    SUMMARY:Brakes
                    DESCRIPTION:Plate: KHL \($0)\\nCustomer: Ann \($0)
                    END:VEVENT

                    """
                }.joined() + "END:VCALENDAR\n"
        },
        LargeFile(name: "an open quote before 500,000 lines", seconds: 10) {
            rows(1, quote: "\"") + rows(500_000)
        },
        LargeFile(name: "200,000 columns", seconds: 3) {
            (1...200_000).map { "column\($0)" }.joined(separator: ",") + "," + header
        },
        LargeFile(name: "100,000 lines of JSON", seconds: 10) {
            (1...100_000).map {
                """
                {"ro":"\($0)","arrival":"2026-11-24T09:00","promised":"2026-11-24T16:00",\
                "customer":"Ann","plate":"KHL 1","job":"Brakes","frt_hours":1}

                """
            }.joined()
        },
        LargeFile(name: "200,000 bad rows", seconds: 10) {
            header + String(repeating: "?,?,?,?,?,?,?\n", count: 200_000)
        },
    ]
}
