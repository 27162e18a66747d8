import Glibc
import TerminalCanvas

/// Why a command could not be done, in one line that says what is wrong and what to do.
struct Failure: Error, Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}

/// The standard streams of the command line.
enum Console {
    /// Writes a line to standard output.
    static func say(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Writes a line to standard error, after the program's name, without what could steer a
    /// terminal.
    static func complain(_ text: String, named: Bool = true) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let clean = lines.map { TextWidth.clean(String($0)) }.joined(separator: "\n")
        write((named ? "andon: " : "") + clean + "\n", to: STDERR_FILENO)
    }

    /// Writes all of `text`; a reader that has gone away ends the program quietly.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { Glibc.exit(errno == EPIPE ? 0 : 1) }
            bytes = bytes.dropFirst(count)
        }
    }
}
