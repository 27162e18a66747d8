import Crypto
import Foundation

/// The signature that a DingTalk robot asks for.
enum Signature {
    /// Base64 of HMAC-SHA256 over the instant and the secret, with the secret as the key.
    static func dingTalk(secret: String, atMilliseconds instant: Int) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("\(instant)\n\(secret)".utf8),
            using: SymmetricKey(data: Array(secret.utf8)))
        return Data(code).base64EncodedString()
    }
}
