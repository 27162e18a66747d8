import Foundation
import Testing

@testable import andon

struct ImportCommandTests {
    private static let days = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../DealerFilesTests/Days").standardized.path

    @Test(arguments: [
        ("northside", "en", "Europe/London"), ("zouping", "zh-Hans", "Asia/Shanghai"),
    ])
    func `a day goes in whole, and the second time changes nothing`(
        _ day: String, _ language: String, _ zone: String
    ) throws {
        let shop = try ShopOnDisk()
        shop.language = language
        try shop.done("init", "--time-zone", zone)
        let files = ["orders", "staff"].map { "\(Self.days)/\(day)-\($0).csv" }
        let first = try shop.document("import", files[0], files[1])
        for file in first["files"].elements {
            #expect(file["bad"].number == 0 && file["new"].number ?? 0 > 5, "\(file)")
        }
        #expect(first["files"].elements.compactMap { $0["kind"].text } == ["staff", "orders"])
        let before = try shop.done("export", "events")
        let second = try shop.document("import", files[0], files[1])
        #expect(second["position"] == first["position"])
        for file in second["files"].elements {
            #expect(file["new"].number == 0 && file["unchanged"].number ?? 0 > 5, "\(file)")
        }
        #expect(try shop.done("export", "events") == before)
        #expect(try shop.done("import", files[0]).contains(language == "en" ? "unchanged" : "未变"))
    }

    @Test func `a store that is missing is made with the machine's zone`() throws {
        let shop = try ShopOnDisk()
        let run = try shop.run(
            ["import", "\(Self.days)/northside-staff.csv"], environment: ["TZ": "Europe/Brussels"])
        #expect(run.status == 0)
        #expect(try shop.document("status")["now"].text?.hasSuffix("+01:00") == true)
        #expect(try shop.document("status")["technicians"].elements.count == 6)
    }

    @Test func `a dry run says the same and stores nothing`() throws {
        let shop = try ShopOnDisk()
        let files = ["\(Self.days)/northside-staff.csv", "\(Self.days)/northside-orders.csv"]
        let dry = try shop.document("import", files[0], files[1], "--dry-run")
        #expect(dry["dry_run"].flag == true && dry["position"].isNull)
        #expect(!FileManager.default.fileExists(atPath: shop.store))
        let real = try shop.document("import", files[0], files[1])
        #expect(real["files"] == dry["files"])
        let position = real["position"]
        #expect(try shop.done("import", files[0], "--dry-run").hasSuffix("nothing was stored\n"))
        #expect(try shop.document("status")["position"] == position)
    }

    @Test func `bad rows are listed with line, column and reason, and the good ones stay`() throws {
        let shop = try ShopOnDisk.working()
        let file = try shop.home.write(
            "day.csv",
            """
            ro,arrival,promised,customer,plate,job,frt_hours,technician,colour
            1,2026-11-23T08:00,2026-11-23T12:00,Ana,AB 1,Oil,0.7,B. Smith,red
            2,2026-11-23T08:00,soon,Ana,AB 2,Oil,0.7,,
            3,2026-11-23T12:00,2026-11-23T08:00,Ana,AB 3,Oil,0.7,,
            4,2026-11-23T08:00,2026-11-23T12:00,Ana,AB 4,Oil,0.7,B. Smiht,
            5,2026-11-23T08:00,2026-11-23T12:00,E\u{1b}[31mve\u{202e},AB 5,Oil,0.7,,
            """)
        let run = try shop.run(["import", file])
        #expect(run.status == 1)
        #expect(shop.line(run) == "rows that did not go in: 3; the report lists them")
        #expect(
            run.out == """
                day.csv: orders, UTF-8, rows 5
                  new 2, changed 0, unchanged 0, differing 0, bad rows 3
                  ignored columns: colour
                  line 3, promised: “soon” does not fit; write it like 2026-11-23T13:00
                  line 4, promised: promised for 2026-11-23T08:00, before the arrival at \
                2026-11-23T12:00
                  line 5, technician: there is no technician B. Smiht; there are B. Smith, \
                S. White, D. Sands
                  remarks:
                    line 1, skill: there is no skill column; every job counts as skill 1
                    line 6, customer: 2 control or invisible characters were taken out

                """)
        #expect(try shop.order("5")["customer"].text == "Eve")
        #expect(try shop.order("1")["jobs"][0]["technician"].text == "B. Smith")
        let data = try Document(try shop.run(["import", file, "--json"]).out)["files"][0]
        #expect(data["bad"].number == 3 && data["unchanged"].number == 2)
        #expect(data["problems"][1]["code"].text == "malformed")
        #expect(data["problems"][1]["line"].number == 3)
        #expect(data["problems"][1]["column"].text == "promised")
    }

    @Test func `files that cannot be read stop everything before it begins`() throws {
        let shop = try ShopOnDisk()
        let good = "\(Self.days)/northside-staff.csv"
        let bad: [(text: String, says: String)] = [
            ("", "the file is empty"), ("a,b\n1,2\n", "line 1 is no header; it has a, b"),
            ("ro,arrival\n1,2\n", "a file of orders needs promised, customer, plate, job"),
            ("ro,RO,arrival,promised,customer,plate,job,frt_hours\n", "all stand for ro"),
            ("ro,\"arrival\n", "a quote in the header is not closed"),
        ]
        for (text, says) in bad {
            let file = try shop.home.write("bad.csv", text)
            let line = try shop.refused("import", good, file)
            #expect(line.hasPrefix("bad.csv: ") && line.contains(says), "\(line)")
            #expect(!FileManager.default.fileExists(atPath: shop.store))
        }
        #expect(
            try shop.refused("import", "/no/such.csv").hasPrefix("/no/such.csv: there is no such"))
        #expect(try shop.refused("import", shop.home.path).contains("is a folder"))
    }

    @Test func `standard input is a file called by a dash`() throws {
        let shop = try ShopOnDisk.opened()
        let out = try shop.done("import", "-", input: "technician,skill\nBob,3\n")
        #expect(out.hasPrefix("-: staff, UTF-8, rows 1\n  new 1,"))
    }

    @Test func `a map gives the dealer system's own names`() throws {
        let shop = try ShopOnDisk.opened()
        let map = try shop.home.write(
            "map.toml", "\"Monteur\" = \"technician\"\n\"Stufe\" = \"skill\"\n")
        let file = try shop.home.write("staff.csv", "Monteur;Stufe\nBob;3\n")
        #expect(try shop.refused("import", file).contains("--columns maps names"))
        try shop.done("import", file, "--columns", map)
        #expect(try shop.document("status")["technicians"][0]["name"].text == "Bob")
        let broken = try shop.home.write("broken.toml", "x = 3\n")
        #expect(
            try shop.refused("import", file, "--columns", broken)
                == "\(broken): line 1: the value of “x” must be a name in quotes")
        #expect(
            try shop.refused("import", file, "--columns", "/none").hasPrefix(
                "/none: there is no such"))
    }

    @Test func `an export of events is known by its first line`() {
        func holdsEvents(_ text: String) -> Bool {
            ImportSource(path: "x", bytes: Array(text.utf8)).holdsEvents
        }
        #expect(holdsEvents("\n {\"position\":1,\"stream\":\"shop\",\"event_id\":\"a.0\"}"))
        #expect(!holdsEvents("{\"ro\":\"1\"}"))
        #expect(!holdsEvents("position,event_id"))
        #expect(!holdsEvents(""))
    }

    @Test func `a report names files without what could steer a terminal`() {
        #expect(ImportSource(path: "/a/b\u{1b}.csv", bytes: []).name == "b.csv")
        #expect(ImportSource(path: "-", bytes: []).name == "-")
    }
}
