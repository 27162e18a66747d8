import Foundation

@testable import andon

/// Public keys that nobody has the other half of.
enum SampleKeys {
    /// A key that differs from that of any other number.
    static func key(_ number: UInt8) -> PublicKey {
        guard let key = PublicKey(type: "ssh-ed25519", text: text(number)) else {
            preconditionFailure("the sample key is none")
        }
        return key
    }

    /// The line of a `.pub` file.
    static func line(_ number: UInt8) -> String { "ssh-ed25519 \(text(number)) somebody@somewhere" }

    static func text(_ number: UInt8) -> String {
        let blob = part(Array("ssh-ed25519".utf8)) + part([UInt8](repeating: number, count: 32))
        return Data(blob).base64EncodedString()
    }

    /// Bytes after their length, as keys are put together.
    static func part(_ bytes: [UInt8]) -> [UInt8] {
        [0, 0, UInt8(bytes.count >> 8), UInt8(bytes.count & 255)] + bytes
    }
}
