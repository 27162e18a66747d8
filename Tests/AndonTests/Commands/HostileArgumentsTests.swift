import Testing

/// Arguments as a slip of the hand, a script gone wrong or somebody's curiosity makes them.
struct HostileArgumentsTests {
    private static let endless = String(repeating: "x", count: 5000)

    /// What is asked, the status that it ends with, and what its one line has to say.
    private static let refused: [([String], Int32, String)] = [
        (["order", ""], 1, "There is no order “”."),
        (["do", "confirm", " "], 1, "There is no order “”."),
        (["do", "confirm", "\u{1b}[31m1043"], 1, "There is no order [31m1043."),
        (["do", "confirm", "\u{202e}1043\n"], 1, "There is no order 1043."),
        (["do", "confirm", endless], 1, "There is no order xxx"),
        (["do", "confirm", "1042/99999999999999999999"], 1, "There is no order 1042/9999"),
        (["do", "confirm", "-1042"], 2, "'<ro>'"),
        (
            [
                "do", "book", "a b", "--customer", "c", "--promise", "15:00", "--job", "j", "--frt",
                "1",
            ],
            1, "a b cannot be an order’s number"
        ),
        (["do", "start", "1041/1", "--tech", ""], 1, "there is no technician “”; there are"),
        (["do", "start", "1041/-1", "--tech", "Smith"], 1, "There is no job 1041/-1."),
        (["do", "hire", "", "--skill", "1"], 1, "Fill in the technician."),
        (["do", "hire", endless, "--skill", "1"], 1, "at most 120 characters"),
        (["do", "hire", "N", "--skill", "0"], 2, "'0' is invalid for '--skill <skill>'"),
        (["do", "shift", "Smith", "16:00-07:00"], 2, "'16:00-07:00' is invalid"),
        (["do", "add-work", "1041", "--job", "j", "--frt", "-1"], 2, "'--frt <frt>'"),
        (["do", "add-work", "1041", "--job", "j", "--frt", "1e9"], 2, "'1e9' is invalid"),
        (["do", "add-work", "1041", "--job", "j", "--frt", "9999"], 1, "1 min to 100 h"),
        (
            ["do", "part", "1041", "--number", "p", "--quantity", "0", "--state", "asked"],
            1, "A quantity of 0 is out of range: 1 to 9999."
        ),
        (
            [
                "do", "part", "1041", "--number", "p", "--quantity", "99999999999999999999",
                "--state", "asked",
            ], 2, "is invalid for '--quantity <quantity>'"
        ),
        (["do", "contact", "", "--messages", "yes"], 1, "is neither a phone number"),
        (["do", "undo", ""], 1, "there is no technician “”"),
        (["do", "move-appointment", "1042", "--at", "0000-01-01T10:00"], 2, "is not a time"),
        (["do", "move-appointment", "1042", "--at", "9999-12-31T23:59"], 1, "too far ahead"),
        (
            [
                "do", "promise", "1041", "--to", "0001-01-01T10:00", "--told", "x", "--by", "phone",
                "--answer", "agreed",
            ], 1, "is earlier than the arrival"
        ),
        (["do", "note", "1041", "--text", ""], 1, "Fill in the note."),
        (["status", "--lang", ""], 2, "the language “” is not known"),
        (["status", "--role", ""], 2, "there is no role “”"),
        (["status", "--store", ""], 2, "--store must not be empty"),
        (["status", "--as", "\u{200b}"], 2, "--as must be a name"),
        (["status", "--store", "/dev/full"], 1, "is not a store"),
        (["status", "--store", "/" + endless], 1, "the name is too long"),
        (["init", "--store", "/dev/null/x.db"], 1, "is no folder"),
        (["init", "--time-zone", "", "--store", "none.db"], 2, "the time zone “” is not known"),
        (["verify", "--store", "/"], 1, "/: is a folder, not a store"),
        (["backup", "/no/such/folder/x"], 1, "its folder does not exist"),
        (["backup", "/"], 1, "/: there is something here already"),
        (["restore", "/no/such", "--store", "none.db"], 1, "there is no backup here"),
        (["import", "/"], 1, "/: is a folder; name a file in it"),
        (["import", "/dev/null"], 1, "the file is empty"),
        (["import", "x", "--columns", "/"], 1, "/: is a folder; name a file in it"),
        (["access", ""], 2, "there is no command access"),
    ]

    @Test func `each is refused with one line that says what is wrong`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "book", "1042", "--customer", "Li", "--promise", "16:00", "--arrival", "13:00",
            "--job", "Oil", "--frt", "1")
        for (words, status, said) in Self.refused {
            let run = try shop.run(words)
            #expect(run.status == status, "\(words.map { $0.prefix(40) })")
            let line = shop.line(run)
            #expect(line.contains(said), "\(line.prefix(300))")
            #expect(line.count < 1400, "\(line.count)")
            #expect(!(run.out + line).unicodeScalars.contains(where: Self.isHostile))
        }
        #expect(try shop.run(["verify"]).status == 0)
    }

    @Test func `what is taken is stored and told without what steers a terminal`() throws {
        let shop = try ShopOnDisk.working()
        for name in ["O'Brien \"x\"", "$(id) `id` %s {0}", "a\u{1b}[2Jb", "张\u{202e}伟\u{2066}"] {
            let out = try shop.done("do", "note", "1041", "--text", name)
            #expect(out.filter { $0 == "\n" }.count == 1)
            #expect(!out.dropLast().unicodeScalars.contains(where: Self.isHostile), "\(name)")
        }
        let events = try shop.done("export", "events")
        #expect(!events.unicodeScalars.contains { $0 != "\n" && Self.isHostile($0) })
        #expect(events.contains("$(id) `id` %s {0}"))
    }

    private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
            || (0x200b...0x200f).contains(scalar.value)
            || (0x202a...0x202e).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}
