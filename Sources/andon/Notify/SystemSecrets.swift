import Notices
import Phrases

extension SecretReading {
    /// Secrets from files and from the environment of this process.
    static let system = SecretReading(file: secret(in:), variable: { Environment[$0] })
}

/// The text of a file that holds a secret, or what the system said.
private func secret(in path: String) -> Result<String, SecretReading.Failure> {
    do throws(Failure) {
        let bytes = try Files.read(path, limit: 1 << 16)
        return .success(String(decoding: bytes, as: UTF8.self))
    } catch {
        return .failure(SecretReading.Failure(error.text(in: .english)))
    }
}
