import Testing

/// A morning told through the command line, for outputs that are kept as files.
enum ScriptedDay {
    /// The time at which the outputs are taken.
    static let time = "2026-11-23T11:10"

    /// A shop with two technicians and four orders in different states.
    static func make(chinese: Bool = false) throws -> ShopOnDisk {
        let shop = try ShopOnDisk.opened()
        let names =
            chinese
            ? ("林洋", "孙静杰", "李明", "黄霞刚")
            : ("B. Smith", "S. White", "Ana Lopez", "Bud Hall")
        var script: [(time: String, words: [String])] = [
            ("07:00", ["hire", names.0, "--skill", "4", "--lunch", "12:00-13:00"]),
            ("07:00", ["hire", names.1, "--skill", "3", "--lunch", "11:00-12:00"]),
        ]
        for (number, promise, job, hours) in [
            ("1041", "12:00", "Oil service", "0.7"), ("1042", "15:00", "Brake pads", "1.8"),
            ("1043", "11:30", "Gearbox", "3.0"), ("1044", "Tue 11:00", "A/C compressor", "2.1"),
        ] {
            script.append(
                (
                    "07:00",
                    [
                        "book", number, "--customer", number == "1042" ? names.3 : names.2,
                        "--plate",
                        chinese ? "苏C·\(number)" : "KHL \(number)", "--model", "RAV4", "--advisor",
                        "Moreau", "--promise", promise, "--job", job, "--frt", hours, "--skill",
                        "2",
                        "--wash",
                    ]
                ))
        }
        script += [
            ("07:05", ["receive", "1041"]), ("07:06", ["receive", "1042"]),
            ("07:07", ["receive", "1043", "--key-tag", "12"]),
            ("07:10", ["start", "1041", "--tech", names.0]), ("07:50", ["finish", "1041"]),
            ("07:55", ["qc", "1041", "--pass"]),
            ("08:00", ["start", "1043", "--tech", names.0]),
            ("08:10", ["start", "1042", "--tech", names.1]),
            ("08:40", ["part", "1042/1", "--number", "04465", "--state", "asked"]),
            (
                "08:41",
                [
                    "stop", "1042", "--code", "C", "--reason", "discs", "--expected", "14:00",
                    "--parked", "P2",
                ]
            ),
            ("09:00", ["add-work", "1043", "--job", "Wipers", "--frt", "0.2"]),
            (
                "09:05",
                [
                    "promise", "1043", "--to", "13:30", "--told", names.2, "--by", "phone",
                    "--answer", "agreed", "--reason", "wipers",
                ]
            ),
        ]
        for (time, words) in script {
            shop.time = "2026-11-23T\(time)"
            let run = try shop.run(["do"] + words)
            #expect(run.status == 0, "\(words): \(run.err)")
        }
        shop.time = time
        return shop
    }
}
