import Glibc
import Phrases
import Reports
import TerminalCanvas

/// The standard streams of the command line.
enum Console {
    /// Writes one line for a person to standard output, without what could steer a terminal.
    static func say(_ text: String) {
        write(TextWidth.clean(text) + "\n", to: STDOUT_FILENO)
    }

    /// Writes what a program reads, or a page of several lines, to standard output as it is.
    static func give(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Writes what was asked for: one document for a program, or the lines for a person.
    static func tell(
        json: Bool, _ document: @autoclosure () -> JSON, _ lines: @autoclosure () -> [String]
    ) {
        let output = Output()
        if json {
            output.line(document().document)
        } else {
            for line in lines() { output.line(line) }
        }
        output.flush()
    }

    /// Writes one line to standard error, after the program's name, without what could steer a
    /// terminal.
    static func complain(_ text: String) {
        write("andon: " + shortened(TextWidth.clean(text)) + "\n", to: STDERR_FILENO)
    }

    /// Writes all of `text`; a reader that has gone away ends the program quietly.
    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        let problem = text.withUTF8 { bytes -> Int32 in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let slice = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
        guard problem != 0 else { return }
        if problem == EPIPE { Glibc.exit(0) }
        if descriptor != STDERR_FILENO {
            let language = SharedOptions.language(askedIn: Array(CommandLine.arguments.dropFirst()))
            let trouble = SystemTrouble(code: problem).sentence(in: language)
            complain(language(.outputFailed, trouble))
        }
        Glibc.exit(1)
    }

    /// A line that repeats what was typed without end keeps its beginning, which says what is
    /// wrong, and its end, which says what to do.
    static func shortened(_ line: String) -> String {
        let scalars = line.unicodeScalars
        guard scalars.count > 2 * part else { return line }
        return String(scalars.prefix(part)) + " … " + String(scalars.suffix(part))
    }

    /// Long enough for a path and a row of column names.
    private static let part = 600
}

/// Standard output in large pieces, for reports and exports of many lines.
final class Output {
    private static let size = 1 << 16
    private var buffer = ""

    /// Appends a line.
    func line(_ text: String) {
        buffer += text
        buffer += "\n"
        if buffer.utf8.count >= Self.size { flush() }
    }

    /// Writes what is left.
    func flush() {
        Console.write(buffer, to: STDOUT_FILENO)
        buffer = ""
    }
}
