import ScalarText
import Phrases

/// A file that somebody hands in with a public key.
enum KeyFile {
    /// The key in the file.
    /// - Throws: `Failure` that names the file and says what it holds instead.
    static func read(_ path: String) throws(Failure) -> PublicKey {
        try key(in: String(decoding: Files.read(path, limit: 1 << 20), as: UTF8.self), path)
    }

    /// The key that a text holds; `path` is what the text is called.
    static func key(in text: String, _ path: String) throws(Failure) -> PublicKey {
        // A private key must never be copied around, so that it gets a sentence of its own.
        if text.holds("PRIVATE KEY") || text.holds("PuTTY-User-Key-File") {
            throw Failure(.keyPrivate, path)
        }
        let lines = text.lines.filter { !$0.isBlank && !$0.begins(with: "#") }
        guard let line = lines.first else { throw Failure(.keyNone, path) }
        guard lines.count == 1 else { throw Failure(.keySeveral, path, String(lines.count)) }
        let words = line.words.map(String.init)
        guard let type = words.first, PublicKey.types[type] != nil else {
            let isLater = words.contains { PublicKey.types[$0] != nil }
            throw isLater ? Failure(.keyHasOptions, path) : Failure(.keyNone, path)
        }
        guard words.count > 1, let key = PublicKey(type: type, text: words[1]) else {
            throw Failure(.keyBroken, path, type)
        }
        return key
    }
}
