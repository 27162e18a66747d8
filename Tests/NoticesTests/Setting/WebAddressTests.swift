import Testing

@testable import Notices

struct WebAddressTests {
    private func address(_ text: String) -> WebAddress? {
        WebAddress(Secret(text), schemes: ["https", "http"])
    }

    @Test(arguments: [
        ("https://h.example/robot?key=abc", "https://h.example"),
        ("HTTP://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:80/x", "http://[::1]:80"),
        ("https://h?key=abc", "https://h"), ("https://h#key", "https://h"),
    ])
    func `of a URL scheme and host are shown`(text: String, place: String) {
        #expect(address(text)?.place == place)
    }

    @Test(arguments: [
        "", "h.example", "ftp://h", "https://", "https:///x", "https://:80/", "https://h:0/",
        "https://h:x/", "https://h:65536/", "https://user:word@h/", "https://h\\@evil/",
        "https://h/a b", "https://h/\n", "https://h/张", "https://[::1", "https://[]/",
        "https://[x]/",
        "https://h:80:80/", "https://[::1]x/", "file:///etc/passwd",
    ])
    func `what is no URL for us is none`(text: String) {
        #expect(address(text) == nil)
    }

    @Test func `what stands behind the host is secret, whole and in parts`() throws {
        let hook = try #require(address("https://h.example/services/T0/longlonglong?key=abcdefgh"))
        let answer = "no /services/T0/longlonglong?key=abcdefgh: longlonglong abcdefgh h.example"
        let shown = hook.secrets.reduce(answer) { $1.removed(from: $0) }
        #expect(shown == "no …: … … h.example")
    }

    @Test func `the root of a host is no secret`() {
        #expect(address("https://h/")?.secrets == [])
        #expect(address("https://h")?.secrets == [])
    }
}
