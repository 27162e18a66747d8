import Testing

@testable import Notices

struct SettingReaderTests {
    private func reader(_ values: [String: String]) -> SettingReader {
        SettingReader(channel: "c", values: values)
    }

    @Test func `what was not asked for is unknown, and what was is offered instead`() throws {
        var reader = reader(["url": "u", "b": "", "a": ""])
        _ = try reader.text("url")
        _ = reader.optional("body")
        let problem = ChannelProblem("c", .unknownKey("a", known: ["body", "url"]))
        #expect(throws: problem) { try reader.finish() }
    }

    @Test func `what has to be there may not be empty`() {
        var reader = reader(["url": ""])
        #expect(throws: ChannelProblem("c", .missing("url"))) { try reader.text("url") }
    }

    @Test func `numbers are whole and in their range`() throws {
        var good = reader(["n": "5"])
        #expect(try good.number("n", in: 1...5) == 5)
        #expect(try good.number("m", in: 1...5) == nil)
        for text in ["6", "0", "1.5", "x", "", " 5"] {
            var bad = reader(["n": text])
            #expect(throws: ChannelProblem("c", .notNumber("n", 1...5))) {
                try bad.number("n", in: 1...5)
            }
        }
    }

    @Test func `a choice is one of its words`() throws {
        var reader = reader(["tls": "none", "method": "none"])
        #expect(try reader.choice("tls", of: ["required", "none"]) == "none")
        #expect(throws: ChannelProblem("c", .notOneOf("method", ["GET"]))) {
            try reader.choice("method", of: ["GET"])
        }
    }

    @Test func `keys of an inner table come without its name and in their order`() throws {
        var reader = reader(["header.B": "2", "header.A": "1", "headers": "3"])
        #expect(reader.all(behind: "header.").map(\.key) == ["A", "B"])
        #expect(throws: ChannelProblem("c", .unknownKey("headers", known: ["header.NAME"]))) {
            try reader.finish()
        }
    }

    @Test func `a secret comes from one place`() throws {
        var file = reader(["secret_file": "/key"])
        #expect(try file.secret("secret") == .file(path: "/key"))
        var variable = reader(["url_env": "URL"])
        #expect(try variable.secret("url", mayBeWritten: true) == .variable(name: "URL"))
        var written = reader(["url": "u"])
        #expect(try written.secret("url", mayBeWritten: true) == .written(Secret("u")))
        var two = reader(["url": "u", "url_file": "/key"])
        #expect(throws: ChannelProblem("c", .both("url", "url_file"))) {
            try two.secret("url", mayBeWritten: true)
        }
    }

    @Test func `a secret that stands in the settings themselves is an unknown key`() throws {
        var reader = reader(["secret": "hunter2"])
        #expect(try reader.secret("secret") == nil)
        let problem = ChannelProblem(
            "c", .unknownKey("secret", known: ["secret_env", "secret_file"]))
        #expect(throws: problem) { try reader.finish() }
    }
}
