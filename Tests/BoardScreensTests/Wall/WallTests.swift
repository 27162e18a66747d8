import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WallTests {
    private static let night = SampleBoard.at(22, 7)

    @Test(arguments: [Key.character("q"), .escape, .control("c")])
    func `a key leaves`(_ key: Key) throws {
        var sample = try SampleWall()
        #expect(sample.wall.update(.terminal(.key(key))) == [.quit])
        #expect(sample.wall.update(.terminal(.hangUp)) == [.quit])
    }

    @Test func `no other key, text or click does anything but turn the page`() throws {
        var sample = try SampleWall()
        let before = sample.text
        let keys =
            Verb.all.flatMap { verb in
                ScreenName.allCases.flatMap { verb.keys(on: $0) }
            } + [.enter, .character("1"), .character("s")]
        let turning: Set<Key> = [.character(" "), .left, .right, .up, .down, .pageUp, .pageDown]
        for key in keys
        where !turning.contains(key) && key != .character("q") && key != .escape
            && key != .control("c")
        {
            let effects = sample.wall.update(.terminal(.key(key)))
            #expect(effects.isEmpty || effects == [.redraw], "\(key)")
        }
        sample.update(.terminal(.pasted("1052\n")))
        #expect(sample.text == before)
    }

    @Test func `the pages follow one another, forth and back, and the picture has no cursor`()
        throws
    {
        var sample = try SampleWall()
        var seen: [WallPage] = []
        for _ in 0..<5 {
            seen.append(sample.wall.leaf.page)
            #expect(sample.wall.draw().cursor == nil)
            sample.update(.turn)
        }
        #expect(seen == [.schedule, .status, .ready, .tomorrow, .schedule])
        sample.update(.terminal(.key(.left)), .terminal(.key(.left)))
        #expect(sample.wall.leaf.page == .tomorrow)
    }

    @Test func `the most urgent order stands on every page, and others by turns`() throws {
        var sample = try SampleWall.plain()
        for _ in 0..<8 {
            #expect(sample.lines[1].contains("▼ LATE  1052"))
            sample.update(.turn)
        }
    }

    @Test func `one page alone is not turned`() throws {
        let sample = try SampleWall(setting: Wall.Setting(pages: [.status]))
        #expect(!sample.wall.turnsPages)
        #expect(try SampleWall().wall.turnsPages)
    }

    @Test func `a page with nothing to say is left out`() throws {
        let wall = try SampleWall(try SmallShop().workshop).wall
        #expect(wall.leaves.map(\.page) == [.schedule, .status, .tomorrow])
        let ready = try SampleWall(
            try SmallShop().workshop, setting: Wall.Setting(pages: [.ready]))
        #expect(ready.text.contains("No car is ready."))
    }

    @Test func `a shop with more technicians than fit has a page in several parts`() throws {
        let staff = (1...30).map { (TechnicianID("Tech \($0)"), 2) }
        var sample = try SampleWall.plain(try SmallShop(hiring: staff).workshop)
        let parts = sample.wall.leaves.filter { $0.page == .schedule }.count
        #expect(parts == 2)
        var seen = ""
        for _ in 0..<parts {
            seen += sample.text
            sample.update(.turn)
        }
        for (technician, _) in staff { #expect(seen.contains(technician.name + " ")) }
    }

    @Test func `outside of all hours there is nothing but a dim clock, and no page turns`() throws {
        let sample = try SampleWall.plain(at: Self.night)
        #expect(sample.wall.isNight && !sample.wall.turnsPages)
        let text = sample.text
        #expect(!text.contains("1052") && !text.contains("LATE"))
        #expect(text.contains("data 22:07"))
        #expect(try SampleWall(at: SampleBoard.at(12, 15)).wall.isNight == false)
        let bright = try SampleWall.plain(setting: Wall.Setting(dims: false), at: Self.night)
        #expect(bright.text.contains("1052"))
    }

    @Test func `trouble keeps the last picture, says since when, and goes by itself`() throws {
        var sample = try SampleWall.plain()
        let before = sample.text
        sample.update(.storeTrouble("disk gone"), .tick(SampleBoard.at(13, 37)))
        #expect(sample.text.contains("NO DATA SINCE 13:30"))
        #expect(sample.text.contains("disk gone"))
        #expect(sample.lines[0].contains("data 7′ old"))
        #expect(sample.text.contains("1052") && sample.wall.hasTrouble)
        sample.update(.looked(SampleBoard.at(13, 38)), .tick(SampleBoard.at(13, 30)))
        #expect(!sample.wall.hasTrouble)
        sample.update(.looked(SampleBoard.at(13, 30)))
        #expect(sample.text == before)
    }

    @Test func `what another did is shown`() throws {
        var shop = try SmallShop()
        var sample = try SampleWall.plain(shop.workshop)
        try shop.book("1099") { $0.promise = SampleBoard.at(13, 0) }
        sample.update(.workshop(shop.workshop))
        #expect(sample.lines[1].contains("▼ LATE  1099"))
    }

    @Test func `the wall speaks Chinese`() throws {
        let sample = try SampleWall(nil, .simplifiedChinese, rows: 24, columns: 80)
        #expect(sample.lines[1].contains("▼ 延误  1052"))
    }

    @Test func `any size is drawn, the smallest with what it needs`() throws {
        for (rows, columns) in [(0, 0), (1, 1), (23, 79), (24, 80), (34, 110), (70, 250)] {
            for page in WallPage.allCases {
                let sample = try SampleWall(
                    rows: rows, columns: columns, setting: Wall.Setting(pages: [page]))
                #expect(sample.wall.draw().size == Size(rows: rows, columns: columns))
            }
        }
        #expect(try SampleWall(rows: 23, columns: 79).text.contains("80×24"))
    }

    @Test func `with plain signs there is nothing but ASCII and letters`() throws {
        let setting = Wall.Setting(glyphs: .ascii)
        var sample = try SampleWall(setting: setting)
        for _ in 0..<4 {
            let odd = sample.text.unicodeScalars.filter {
                !$0.isASCII && !$0.properties.isAlphabetic && $0 != "−" && $0 != "′"
            }
            #expect(String(String.UnicodeScalarView(odd)) == "")
            sample.update(.turn)
        }
    }
}
