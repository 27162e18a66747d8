import Testing

@testable import Notices

struct ChannelProblemTests {
    private static let template = TemplateProblem(line: 1, column: 2, reason: .unclosedBrace)

    @Test(arguments: [
        (ChannelProblem.Reason.missing("url"), "url is missing"),
        (
            .unknownKind("fax"),
            "there is no kind \"fax\"; the kinds are smtp, wecom, dingtalk, slack, ntfy, http"
        ),
        (
            .unknownKey("ulr", known: ["kind", "url"]),
            "there is no key ulr; the keys are kind, url"
        ),
        (.notNumber("priority", 1...5), "priority is not a whole number from 1 to 5"),
        (.notOneOf("tls", ["required", "none"]), "tls is none of \"required\", \"none\""),
        (
            .notURL("url", schemes: ["https", "http"]),
            "url is not a URL like https:// or http://HOST/…"
        ),
        (.notAddress("from"), "from is not a mail address"),
        (.both("url", "url_file"), "url and url_file exclude each other"),
        (.needs("user", "tls"), "user needs tls"),
        (.template("body", template), "body: line 1, column 2: { is never closed"),
        (.notJSON("body"), "body makes no JSON"),
        (.badCharacter("topic"), "topic has a character that cannot stand there"),
        (.secret("file /key is empty"), "file /key is empty"),
    ])
    func `each problem is a sentence with the channel in front`(
        reason: ChannelProblem.Reason, words: String
    ) {
        let text = ChannelProblem("sms", reason).description
        #expect(text.hasPrefix("channel \"sms\": \(words)"))
    }

    @Test func `hostile names make no second line`() {
        let text = ChannelProblem("a\nb", .unknownKey("c\u{1B}\nd", known: [])).description
        #expect(text.hasPrefix("channel \"a b\": there is no key c d;"))
    }
}
