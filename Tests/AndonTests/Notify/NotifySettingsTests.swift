import Notices
import Phrases
import TOMLKit
import Testing
import WorkshopCore

@testable import andon

struct NotifySettingsTests {
    private func problem(_ values: [String: String]) -> String? {
        do throws(Failure) {
            _ = try NotifySettings(values, from: "c.toml")
            return nil
        } catch {
            return error.text(in: .english)
        }
    }

    @Test func `channels, routes, quiet hours and texts are read`() throws {
        let settings = try NotifySettings(
            [
                "sender": "Northside", "quiet": "20:00-08:00", "to.ready": "sms, mail",
                "channel.sms.kind": "http", "channel.sms.url": "http://127.0.0.1/?to={phone}",
                "channel.mail.kind": "smtp", "channel.mail.url": "smtp://127.0.0.1",
                "channel.mail.from": "shop@example.com", "channel.mail.tls": "none",
                "text.en.ready": "{customer}: come", "text.zh-Hans.ready": "{plate}",
            ], from: "c.toml")
        #expect(settings.routes[.ready] == ["sms", "mail"])
        #expect(settings.quiet?.fromMinute == 1200)
        #expect(settings.channels["mail"]?.addressing == .mail)
        #expect(settings.texts["en"]?[.ready]?.text(filledWith: ["customer": "Ann"]) == "Ann: come")
    }

    @Test(arguments: [
        (["pace": "1"], "“notify.pace” is not a setting"),
        (["to.lunch": "sms"], "“lunch” is not a kind of message"),
        (["to.ready": "pigeon"], "there is no channel “pigeon”"),
        (["quiet": "late"], "20:00-08:00"),
        (["quiet": "20:00-25:00"], "20:00-08:00"),
        (["text.en.ready": "{colour}"], "colour"),
        (["text.en.ready": "{plate"], "notify.text.en.ready"),
        (["channel.sms.kind": "smoke"], "smoke"),
        (["channel.sms.kind": "http"], "url"),
    ])
    func `what is wrong is said with the file and in one line`(
        _ values: [String: String], _ part: String
    ) throws {
        let text = try #require(problem(values))
        #expect(text.hasPrefix("c.toml") && text.contains(part) && !text.contains("\n"), "\(text)")
    }

    @Test func `inner tables become keys with dots`() throws {
        let table = try TOMLTable(string: "a = 1\n[b]\nc = \"x\"\n[b.d]\ne = true")
        #expect(table.flattened() == ["a": "1", "b.c": "x", "b.d.e": "true"])
        #expect(try TOMLTable(string: "a = [1]").flattened() == nil)
    }
}
