import Phrases
import Testing

@testable import Notices
@testable import andon

struct ChannelWordsTests {
    private static let reasons: [ChannelProblem.Reason] = [
        .missing("url"), .unknownKind("smoke"), .unknownKey("x", known: ["url", "secret"]),
        .notNumber("timeout", 1...60), .notOneOf("tls", ["none", "start"]),
        .notURL("url", schemes: ["https"]), .notAddress("from"), .both("secret", "secret_file"),
        .needs("user", "password"), .notJSON("body"), .badCharacter("header"),
        .secret("S is empty"),
    ]

    @Test(arguments: Language.all)
    func `every problem of a channel has its own line`(_ language: Language) {
        let lines = Self.reasons.map { ChannelProblem("sms", $0).sentence(in: language) }
        #expect(Set(lines).count == lines.count)
        for line in lines {
            #expect(line.contains("sms") && !line.contains("{"), "\(line)")
        }
    }

    @Test(arguments: [("{plate", 1), ("plate}", 6), ("{colour}", 1)])
    func `a text that is no template is told with its place`(text: String, column: Int) {
        for language in Language.all {
            do throws(TemplateProblem) {
                _ = try Template(text, allowed: ["plate"])
                Issue.record("\(text) was taken")
            } catch {
                let said = error.sentence(in: language)
                #expect(said.contains(String(column)) && said.contains("1"), "\(said)")
            }
        }
    }

    @Test func `settings are told of in the language of who reads`() {
        let problem = ChannelProblem("sms", .unknownKey("ulr", known: ["kind", "url"]))
        #expect(
            problem.sentence(in: .english)
                == "channel “sms”: there is no key ulr; there are kind, url")
        #expect(
            problem.sentence(in: .simplifiedChinese)
                == "渠道“sms”：没有设置 ulr，可用：kind、url")
    }
}
