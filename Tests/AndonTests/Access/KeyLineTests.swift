import Testing

@testable import andon

struct KeyLineTests {
    private func line(_ text: String) -> KeyLine? { KeyLine(Array(text.utf8)) }

    @Test(arguments: ["", " ", "\t\n", "\r\n", "# remark", "  # remark\n"])
    func `empty lines and remarks are none`(_ text: String) {
        #expect(line(text) == nil)
    }

    @Test func `a key may stand alone, with options, and with what follows it`() {
        for before in ["", "  ", "no-pty ", "command=\"a b\",no-pty\t", "from=\"1.2.3.4\"  "] {
            for after in ["", "\n", "\r\n", " me", " me and more\n"] {
                let key = line("\(before)ssh-ed25519 \(SampleKeys.text(1))\(after)")?.key
                #expect(key == SampleKeys.key(1), "\(before)|\(after)")
            }
        }
    }

    @Test func `options are read with their quotes`() {
        let text = "No-PTY,command=\"echo \\\"a, b\\\" c\",environment=\"A=b\",from=x "
        let options = line(text + SampleKeys.line(1))?.options
        #expect(
            options == [
                KeyLine.Option(name: "no-pty"),
                KeyLine.Option(name: "command", value: "echo \"a, b\" c"),
                KeyLine.Option(name: "environment", value: "A=b"),
                KeyLine.Option(name: "from", value: "x"),
            ])
    }

    @Test(arguments: [
        "hello", "ssh-ed25519", "ssh-ed25519 AAAA", "command=\"x\"", "command=\"open ssh-rsa A",
        "\"", "\\", ",", "\u{0}", "command=\"a\"ssh-ed25519 x",
    ])
    func `a line without a key has none`(_ text: String) throws {
        let read = try #require(line(text))
        #expect(read.key == nil && read.grant == nil)
    }

    @Test func `bytes that are no text are borne`() throws {
        let line = try #require(KeyLine([0xff, 0xfe, 0x20] + Array(SampleKeys.line(1).utf8)))
        #expect(line.key == SampleKeys.key(1))
    }

    @Test func `what a line of ours grants is read back, and only the terminal is allowed`() {
        let grant = Grant(program: "/a b", store: "/s.db", name: "O'Brien", role: "parts")
        let ours = line("\(grant.options) \(SampleKeys.line(1))")
        #expect(ours?.grant == grant && ours?.isRestricted == true)
        for options in [
            "command=\"\(grant.command)\"", "command=\"\(grant.command)\",restrict",
            "\(grant.options),port-forwarding", "\(grant.options),agent-forwarding",
        ] {
            let read = line("\(options) \(SampleKeys.line(1))")
            #expect(read?.grant == grant && read?.isRestricted == false, "\(options)")
        }
        let twice = line("command=\"/bin/sh\",\(grant.options) \(SampleKeys.line(1))")
        #expect(twice?.grant == nil)
    }
}
