import Foundation
import Phrases
import Testing

extension EndToEnd {
    struct DemoCommandTests {
        @Test func `the demo shows the trade's training picture at half past one`() throws {
            let board = try openDemo()
            let screen = try board.waitFor("Not dispatched")
            #expect(screen.rows[0].contains("Mon 23 Nov  13:30"))
            for name in ["B. Smith", "D. Morris", "S. White", "G. Bates", "M. Allen", "D. Sands"] {
                #expect(screen.contains(name))
            }
            let smith = try #require(screen.rows.firstIndex { $0.contains("B. Smith") })
            #expect(screen.rows[smith].contains("1041"))
            #expect(screen.rows[smith + 1].contains("·30′·"))
            #expect(screen.rows[smith + 1].contains("┃+30 min late"))
            #expect(try board.quit() == 0)
        }

        @Test func `the demo speaks Chinese and leaves nothing behind`() throws {
            let home = try CleanHome()
            try FileManager.default.createDirectory(
                atPath: home.file("tmp"), withIntermediateDirectories: false)
            let board = try openDemo(
                ["--lang", "zh-Hans"], environment: ["TMPDIR": home.file("tmp")], home: home)
            try board.waitFor("未派工")
            #expect(try folder(home.file("tmp")).count == 1)
            #expect(try board.quit() == 0)
            #expect(try folder(home.file("tmp")) == [])
        }

        @Test func `a demo that cannot be shown leaves nothing behind either`() throws {
            let home = try CleanHome()
            try FileManager.default.createDirectory(
                atPath: home.file("tmp"), withIntermediateDirectories: false)
            let run = try runAndon(["demo"], environment: ["TMPDIR": home.file("tmp")], home: home)
            #expect(run.status == 1)
            #expect(run.err.hasPrefix("andon: "))
            #expect(run.err.split(separator: "\n").count == 1)
            #expect(try folder(home.file("tmp")) == [])
        }

        @Test func `a kept demo is a store like any other, and is not written over`() throws {
            let home = try CleanHome()
            let kept = home.file("kept.db")
            let board = try openDemo(["--keep", kept], home: home)
            try board.waitFor("Not dispatched")
            #expect(try board.quit() == 0)
            #expect(try runAndon(["verify", "--store", kept], home: home).status == 0)
            let again = try runAndon(["demo", "--keep", kept], home: home)
            #expect(again.status == 1)
            #expect(again.err.contains(kept))
        }

        @Test func `in a live demo the clock runs and things happen by themselves`() throws {
            let board = try openAndon(["demo", "--live"])
            #expect(try board.waitForBoard().rows[0].contains("! alerts 1"))
            // At 13:33 the advisor sees the alert.
            let later = try board.waitUntil("nobody waits for an answer any more") {
                !$0.rows[0].isEmpty && !$0.rows[0].contains("alerts")
            }
            #expect(later.rows[0].contains(#/13:3[3-9]|13:[45]\d/#))
            #expect(try board.quit() == 0)
        }

        @Test func `a demo at another time shows the day as far as it has come`() throws {
            let board = try openAndon(["demo", "--now", "2026-11-23T08:05"])
            let screen = try board.waitFor("Not dispatched")
            #expect(screen.rows[0].contains("08:05"))
            #expect(!screen.contains("+30 min late"))
        }

        @Test(arguments: [
            (["demo", "--now", "yesterday-ish"], "yesterday-ish"),
            (["demo", "--theme", "nope"], "nope"),
        ])
        func `what is typed wrong is named in one line`(arguments: [String], word: String) throws {
            let run = try runAndon(arguments)
            #expect(run.status == 2)
            #expect(run.out == "")
            #expect(run.err.contains(word))
            #expect(run.err.split(separator: "\n").count == 1)
        }

        private func folder(_ path: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: path)
        }
    }
}
