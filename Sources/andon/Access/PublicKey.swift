import Crypto
import Foundation

/// A public key as OpenSSH writes it: its type and, in Base64, what it consists of.
struct PublicKey: Hashable {
    /// The types that are taken, by name; each with the number of its parts after the name.
    static let types = [
        "ssh-ed25519": 1, "ecdsa-sha2-nistp256": 2, "ecdsa-sha2-nistp384": 2,
        "ecdsa-sha2-nistp521": 2, "ssh-rsa": 2, "sk-ssh-ed25519@openssh.com": 2,
        "sk-ecdsa-sha2-nistp256@openssh.com": 3,
    ]

    let type: String
    /// The key in Base64, as it stands in the file.
    let text: String

    /// A key whose text is whole and of the type that is said; nil for anything else.
    init?(type: String, text: String) {
        guard let count = Self.types[type], let blob = Data(base64Encoded: text),
            blob.base64EncodedString() == text, let parts = Self.parts(of: Array(blob)),
            parts.count == count + 1,
            parts[0].elementsEqual(type.utf8), parts.allSatisfy({ !$0.isEmpty })
        else { return nil }
        if type == "ssh-ed25519", parts[1].count != 32 { return nil }
        self.type = type
        self.text = text
    }

    /// What `ssh-keygen -l` calls the key.
    var fingerprint: String {
        let hash = Data(SHA256.hash(data: Data(base64Encoded: text) ?? Data()))
        return "SHA256:" + hash.base64EncodedString().prefix { $0 != "=" }
    }

    /// The strings of which a key consists, each after its length in four bytes.
    private static func parts(of blob: [UInt8]) -> [ArraySlice<UInt8>]? {
        var parts: [ArraySlice<UInt8>] = []
        var rest = blob[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard length <= rest.count else { return nil }
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts
    }
}
