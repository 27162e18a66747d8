import Phrases
import Testing

@testable import andon

struct KeyFileTests {
    private func problem(_ text: String) -> String? {
        do throws(Failure) {
            _ = try KeyFile.key(in: text, "k.pub")
            return nil
        } catch {
            return error.text(in: .english)
        }
    }

    @Test(arguments: ["\n", "\r\n", "", "\n\n", " \n"])
    func `a key is taken whatever ends its line`(_ end: String) throws {
        #expect(try KeyFile.key(in: SampleKeys.line(1) + end, "k.pub") == SampleKeys.key(1))
        let noted = "# from the advisor's desk" + (end.isEmpty ? "\n" : end) + SampleKeys.line(1)
        #expect(try KeyFile.key(in: noted + end, "k.pub") == SampleKeys.key(1))
    }

    @Test func `a private key is refused as what it is`() {
        let says = "k.pub: is a private key, which stays with its owner; take the .pub file"
        for header in [
            "-----BEGIN OPENSSH PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----",
            "PuTTY-User-Key-File-3: ssh-ed25519",
        ] {
            #expect(problem(header + "\nb3BlbnNzaC1rZXktdjE=\n") == says)
            #expect(problem(SampleKeys.line(1) + "\n" + header) == says)
        }
    }

    @Test(arguments: [
        "", "\n", "# nothing\n", "hello", "ssh-dss AAAA x", "---- BEGIN SSH2 PUBLIC KEY ----",
        "\u{0}\u{1}\u{2}", "\u{1b}[31mssh-ed25519",
    ])
    func `what is no key is refused`(_ text: String) {
        #expect(problem(text) == "k.pub: holds no public key of OpenSSH")
    }

    @Test func `options before the key are refused, so that none gets past andon`() {
        #expect(
            problem("command=\"/bin/sh\" " + SampleKeys.line(1))
                == "k.pub: options stand before the key; hand in the key alone")
        #expect(problem("no-pty " + SampleKeys.line(1))?.contains("options") == true)
    }

    @Test func `several keys at a time are refused`() {
        #expect(
            problem(SampleKeys.line(1) + "\n" + SampleKeys.line(2) + "\n")
                == "k.pub: holds 2 lines; one key at a time")
        #expect(problem(SampleKeys.line(1) + "\r" + "ssh-rsa AAAA")?.contains("2 lines") == true)
    }

    @Test func `a key that is not whole is refused with its type`() {
        for text in ["ssh-ed25519", "ssh-ed25519 AAAA", "ssh-rsa \(SampleKeys.text(1))"] {
            #expect(problem(text)?.hasSuffix("key in it is not whole") == true, "\(text)")
        }
    }

    @Test func `a file that is not there is named`() {
        #expect(throws: Failure.self) { try KeyFile.read("/nowhere/k.pub") }
    }
}
