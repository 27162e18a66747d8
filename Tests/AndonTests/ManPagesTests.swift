import BoardScreens
import DealerFiles
import Foundation
import Notices
import Testing
import WorkshopCore

@testable import andon

/// The man pages say all that the program knows, and nothing else.
struct ManPagesTests {
    private func page(_ file: String) throws -> ManPage { try ManPage(file) }

    private func sorted(_ names: some Sequence<String>) -> [String] { names.sorted() }

    // MARK: Commands

    @Test func `each command stands in one page with its own options, and no other does`() throws {
        let tree = try CommandTree()
        var left = tree.options.mapValues { $0.subtracting(tree.shared) }
        for page in try ManPage.all() {
            for (command, text) in page.commands {
                let found = left.removeValue(forKey: command)
                let known = try #require(found, "\(page.file): andon \(command)")
                // andon-do(1) says of all verbs at once what tells of their outcome.
                let own = page.file == "andon-do.1" ? known.subtracting(["json", "id"]) : known
                #expect(sorted(ManPage.options(in: text)) == sorted(own), "andon \(command)")
            }
        }
        #expect(sorted(left.keys) == [])
    }

    @Test func `what every command takes is said once`() throws {
        let shared = try CommandTree().shared
        #expect(shared.isSuperset(of: ["store", "as", "role", "lang", "now"]))
        let section = try page("andon.1").section("OPTIONS")
        #expect(sorted(ManPage.options(in: section)) == sorted(shared))
    }

    @Test func `no text names an option or a command that there is not`() throws {
        let tree = try CommandTree()
        let options = tree.options.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        let others: Set = ["create-home", "shell", "password", "--"]
        let heads = Set(tree.options.keys.flatMap { [$0, String($0.split(separator: " ")[0])] })
        let readme = try String(
            contentsOfFile: ManPage.root + "/README.md", encoding: .utf8)
        let texts = try ManPage.all().map { ($0.file, $0.words) } + [("README.md", readme)]
        for (file, text) in texts {
            let named = text.matches(of: /(?:^|[\s`\x22\x28])--([a-z][a-z-]+)/).map { String($0.1) }
            let unknown = Set(named).subtracting(options).subtracting(others)
            // systemctl has an option of the same name as ours.
            #expect(sorted(unknown) == [], "\(file)")
            let calls = text.matches(of: /(?:^|[`\x22]|\n)andon ((?:do )?[a-z][a-z-]+)/)
            #expect(
                sorted(calls.map { String($0.1) }.filter { !heads.contains($0) }) == [], "\(file)")
        }
    }

    // MARK: Files

    @Test func `each column of an import stands in its page`() throws {
        let page = try page("andon-import.5")
        for (kind, heading) in [(DealerFileKind.orders, "ORDERS"), (.staff, "STAFF")] {
            let named = ManPage.tags("Sy", in: page.section(heading))
            #expect(sorted(named) == sorted(kind.columns.map(\.rawValue)))
            let needed = kind.required.map(\.rawValue)
            #expect(kind == .staff || Array(named.prefix(needed.count)) == needed)
        }
    }

    @Test func `each setting of the configuration stands in its page`() throws {
        let page = try page("andon-config.5")
        let settings = ManPage.tags("Sy", in: page.section("SETTINGS"))
        #expect(sorted(settings) == sorted(Configuration.keys))
        let wall = ManPage.tags("Sy", in: page.section("WALL"))
        #expect(sorted(wall) == sorted(WallSettings.keys.map { "wall." + $0 }))
    }

    @Test func `the example of the configuration is a good one`() throws {
        let example = try page("andon-config.5").section("EXAMPLES")
            .components(separatedBy: "-offset indent\n")[1].components(separatedBy: "\n.Ed")[0]
        var configuration = Configuration()
        try configuration.fill(example, from: "c.toml")
        let notify = try NotifySettings(configuration.notify ?? [:], from: "c.toml")
        #expect(notify.channels.count == 3 && notify.texts["en"]?[.ready] != nil)
        #expect(try WallSettings(configuration.wall ?? [:], from: "c.toml").dim == true)
    }

    @Test func `each kind of message, field, kind of channel and setting of it stands there`()
        throws
    {
        let messages = try page("andon-config.5").section("MESSAGES")
        let parts = messages.components(separatedBy: "\n.Ss Channels\n")
        let named = Set(parts[0].matches(of: /\n\.Ql ([a-z]+)/).map { String($0.1) })
        let kinds = Set(NoticeKind.allCases.map(\.rawValue))
        #expect(kinds.union(NotifySettings.fields).subtracting(named) == [])
        let channel = ManPage.tags("Sy", in: parts[1])
        #expect(sorted(channel) == sorted(try Self.channelKeys()))
        let kindsOfChannel = ChannelKind.allCases.filter {
            !parts[1].contains(".Ql \($0.rawValue)")
        }
        #expect(kindsOfChannel == [])
    }

    /// What channels of all kinds can be set, as the reader names it when something is unknown.
    private static func channelKeys() throws -> Set<String> {
        let needed = [
            "url": "https://example.com/x", "from": "a@example.com", "topic": "t", "body": "b",
        ]
        var keys: Set<String> = []
        for kind in ChannelKind.allCases {
            var values = ["kind": kind.rawValue, "zzz": "", "url": needed["url"] ?? ""]
            if kind == .smtp { values["url"] = "smtp://example.com:587" }
            for _ in needed {
                do throws(ChannelProblem) {
                    _ = try ChannelSetting(name: "c", values: values)
                } catch {
                    switch error.reason {
                    case .unknownKey(_, let known): keys.formUnion(known)
                    case .missing(let key): values[key] = needed[key]
                    default: throw error
                    }
                }
            }
        }
        return keys
    }

    // MARK: People and walls

    @Test func `each role and right stands in its page`() throws {
        let roles = try page("andon-access.8").section("ROLES")
        #expect(sorted(ManPage.tags("Sy", in: roles)) == sorted(Role.allCases.map(\.rawValue)))
        let rights = sorted(Capability.allCases.map(\.rawValue))
        #expect(sorted(ManPage.tags("Cm", in: roles)) == rights)
    }

    @Test func `each page that a client may ask for stands there with its options`() throws {
        let text = try page("andon-access.8").section("WHAT A CLIENT MAY ASK FOR")
        #expect(sorted(ManPage.tags("Cm", in: text)) == sorted(ForcedRequest.pages.map(\.name)))
        for item in text.components(separatedBy: "\n.It ").dropFirst() {
            let named = Set(item.matches(of: /\.Ql (--[a-z-]+)/).map { String($0.1) })
            for name in ManPage.tags("Cm", in: ".It " + item) {
                let page = try #require(ForcedRequest.pages.first { $0.name == name })
                #expect(sorted(named) == sorted(page.options), "\(name)")
            }
        }
    }

    @Test func `each page of the wall stands there`() throws {
        let text = try page("andon-wall.8").section("DESCRIPTION")
        #expect(ManPage.tags("Sy", in: text) == WallPage.allCases.map(\.rawValue))
    }

    @Test func `each variable that only Andon reads stands in a page`() throws {
        let read = Set(try Self.variables(in: "/Sources/andon") + Self.variables(in: "/Sources"))
        let pages = try ManPage.all().map(\.text).joined()
        let named = Set(pages.matches(of: /ANDON_[A-Z_]+/).map { String($0.0) })
        // ANDON_WALL is the unit's own, and systemd reads it.
        #expect(sorted(named) == sorted(read.union(["ANDON_WALL"])))
    }

    private static func variables(in folder: String) throws -> [String] {
        let root = ManPage.root + folder
        let names = try #require(FileManager.default.enumerator(atPath: root))
        return names.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") || $0 == "andon-wall-loop" }
            .compactMap { try? String(contentsOfFile: root + "/" + $0, encoding: .utf8) }
            .flatMap { $0.matches(of: /[\x22=]\W*(ANDON_[A-Z_]+)/) }
            .map { String($0.1) }
    }

    // MARK: Form

    @Test func `each page is well formed and names the others`() throws {
        let pages = try ManPage.all()
        #expect(pages.count == 6)
        for page in pages {
            let run = try runProgram(
                "mandoc", ["-Tlint", "-W", "warning", ManPage.folder + "/" + page.file],
                environment: ["PATH": "/usr/bin:/bin"])
            #expect(run.status == 0 && run.out == "" && run.err == "", "\(run.out)\(run.err)")
            let seen = Set(
                page.section("SEE ALSO").matches(of: /\.Xr (\S+) (\d)/).map {
                    "\($0.1).\($0.2)"
                })
            #expect(seen == Set(pages.map(\.file)).subtracting([page.file]), "\(page.file)")
        }
    }

    @Test func `make install puts every page down, and make uninstall takes it away`() throws {
        let prefix = try CleanHome().path + "/staged"
        let make = try String(
            contentsOfFile: ManPage.root + "/Makefile", encoding: .utf8)
        #expect(make.contains("pages = $(wildcard Sources/andon*.[1-8])"))
        let parts = make.components(separatedBy: "\nuninstall:")
        #expect(parts.count == 2 && parts.allSatisfy { $0.contains("for page in $(pages)") })
        let files = try ManPage.all().map(\.file)
        for file in files {
            let folder = prefix + "/share/man/man" + file.suffix(1)
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            #expect(FileManager.default.createFile(atPath: folder + "/" + file, contents: nil))
        }
        let run = try runProgram(
            "make", ["-C", ManPage.root, "uninstall", "PREFIX=" + prefix],
            environment: ["PATH": "/usr/bin:/bin"])
        #expect(run.status == 0, "\(run.err)")
        for file in files {
            let path = prefix + "/share/man/man\(file.suffix(1))/\(file)"
            #expect(!FileManager.default.fileExists(atPath: path), "\(file)")
        }
    }

    @Test func `README.md is read in one sitting`() throws {
        let text = try String(
            contentsOfFile: ManPage.root + "/README.md", encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 201)
        for page in try ManPage.all() {
            let name = page.file.replacing(".", with: "(") + ")"
            #expect(text.contains(name), "\(name)")
        }
    }
}
