import Foundation
import Glibc
import Testing

extension EndToEnd {
    /// Ten people of five roles at their screens over SSH, through an hour of work on one car.
    @Suite(.enabled(if: geteuid() == 0, "sshd gives a terminal only when it runs as root"))
    struct SSHHourTests {
        private static let people = [
            ("Wang", "foreman"), ("Li", "foreman"), ("Anna", "advisor"), ("Moreau", "advisor"),
            ("Clarke", "advisor"), ("Ned", "parts"), ("Pia", "parts"), ("Smith", "technician"),
            ("White", "technician"), ("wall", "viewer"),
        ]

        private let server: SSHServer
        private let screens: [String: TmuxTerminal]
        private var shop: ShopOnDisk { server.shop }

        init() throws {
            server = try SSHServer(try .ofToday())
            var screens: [String: TmuxTerminal] = [:]
            for (name, role) in Self.people {
                try server.admit(name, as: role)
                screens[name] = try server.open(
                    as: name, asking: role == "technician" ? ["tech"] : [])
            }
            self.screens = screens
        }

        private func screen(_ name: String) throws -> TmuxTerminal {
            try #require(screens[name])
        }

        /// What everybody's screen shows sooner or later after somebody's act.
        private func allSee(_ text: String, besides others: Set<String> = []) throws {
            for (name, _) in Self.people where !others.contains(name) {
                try screen(name).waitFor(text)
            }
        }

        /// Whose screen is none of the large board's.
        private let noBoards: Set<String> = ["Smith", "White", "wall"]

        @Test func `each acts within a role, and everybody sees it`() throws {
            try allSee("1041", besides: ["wall"])
            for (name, _) in Self.people where !noBoards.contains(name) {
                try screen(name).scan("1041")
            }
            try screen("Anna").press("s", then: "The role advisor may not do this; these may")
            try screen("wall").waitFor("Northside")
            try screen("Pia").press("f", then: "The role parts may not do this")

            try screen("Wang").press("s", then: "Who starts 1041/1?")
            try screen("Wang").press("Enter")
            try allSee("started by Smith", besides: noBoards)
            try screen("White").type("1041\r")
            try screen("White").waitFor("1041/1 is ")
            try screen("Smith").press("x", then: "Stop 1041/1")
            try screen("Smith").press("C", "Tab")
            try screen("Smith").type("gasket")
            try screen("Smith").press("Enter")
            try allSee("stopped C: gasket", besides: noBoards)
            try screen("Anna").press("K")
            try allSee("alert acknowledged", besides: noBoards)
            try screen("Ned").press("N", then: "Note")
            try screen("Ned").type("gasket is on the van")
            try screen("Ned").press("Enter")
            try allSee("gasket is on the van", besides: noBoards)
            try screen("Li").press("s")
            try allSee("resumed by Smith", besides: noBoards)
            try screen("Smith").press("f")
            try allSee("1041/1 finished", besides: noBoards)

            let history = try shop.document("order", "1041")["history"].elements
            let steps = history.compactMap { $0["actor"].text }.filter { $0 != "Wang" }
            #expect(steps.contains("Smith") && steps.contains("Anna") && steps.contains("Ned"))
            #expect(try shop.done("verify").contains("whole"))
            for (name, _) in Self.people { #expect(try screen(name).quit() == 0, "\(name)") }
        }
    }
}
