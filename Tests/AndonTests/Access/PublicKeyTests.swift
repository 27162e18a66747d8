import Foundation
import Testing

@testable import andon

struct PublicKeyTests {
    private func key(_ type: String, _ parts: [UInt8]...) -> PublicKey? {
        let blob = parts.flatMap(SampleKeys.part)
        return PublicKey(type: type, text: Data(blob).base64EncodedString())
    }

    private let name = Array("ssh-ed25519".utf8)
    private let point = [UInt8](repeating: 7, count: 32)

    @Test func `a key is what its inner type says`() {
        #expect(key("ssh-ed25519", name, point) != nil)
        #expect(key("ssh-rsa", name, point) == nil)
        #expect(key("ssh-rsa", Array("ssh-rsa".utf8), [1, 0, 1], [0, 200]) != nil)
        #expect(key("ssh-ed25519", Array("ssh-rsa".utf8), point) == nil)
    }

    @Test func `a key that is cut, too long or empty is none`() {
        #expect(key("ssh-ed25519", name) == nil)
        #expect(key("ssh-ed25519", name, Array(point.dropLast())) == nil)
        #expect(key("ssh-ed25519", name, point, point) == nil)
        #expect(key("ssh-rsa", Array("ssh-rsa".utf8), [], [1]) == nil)
        #expect(PublicKey(type: "ssh-ed25519", text: "AAAA") == nil)
        #expect(PublicKey(type: "ssh-ed25519", text: "/////wAA") == nil)
    }

    @Test func `a type that is out of date is none`() {
        #expect(key("ssh-dss", Array("ssh-dss".utf8), [1], [2], [3], [4]) == nil)
    }

    @Test func `the fingerprint is the one that ssh-keygen tells`() throws {
        let home = try CleanHome()
        let path = try home.write("k.pub", SampleKeys.line(1) + "\n")
        let run = try runProgram("ssh-keygen", ["-l", "-f", path], environment: home.environment())
        #expect(run.out.contains(" \(SampleKeys.key(1).fingerprint) "), "\(run.out)\(run.err)")
    }

    @Test(arguments: [
        ["-t", "ed25519"], ["-t", "rsa", "-b", "2048"], ["-t", "ecdsa", "-b", "256"],
        ["-t", "ecdsa", "-b", "384"], ["-t", "ecdsa", "-b", "521"],
    ])
    func `every key that ssh-keygen makes is taken`(_ options: [String]) throws {
        let home = try CleanHome()
        let path = home.file("key")
        let run = try runProgram(
            "ssh-keygen", ["-q", "-N", "", "-f", path] + options, environment: home.environment())
        #expect(run.status == 0, "\(run.err)")
        #expect(throws: Never.self) { try KeyFile.read(path + ".pub") }
    }
}
