import Glibc

/// A bar on the terminal that says how far a long act has come; nothing where nobody looks.
final class ProgressLine {
    private static let cells = 40
    private let isShown: Bool
    private let write: (String) -> Void
    private var shown = -1

    /// A bar on standard error, if that is a terminal.
    convenience init() {
        self.init(isShown: isatty(STDERR_FILENO) == 1) { Console.write($0, to: STDERR_FILENO) }
    }

    init(isShown: Bool, write: @escaping (String) -> Void) {
        self.isShown = isShown
        self.write = write
    }

    /// Shows the part that is done, 0...1; drawn only when it has grown by a hundredth.
    func show(_ part: Double) {
        let percent = Int(min(max(part, 0), 1) * 100)
        guard isShown, percent != shown else { return }
        shown = percent
        let done = percent * Self.cells / 100
        let bar =
            String(repeating: "#", count: done) + String(repeating: ".", count: Self.cells - done)
        write("\r[\(bar)] \(percent)%")
    }

    /// Takes the bar away.
    func finish() {
        guard isShown, shown >= 0 else { return }
        shown = -1
        write("\r" + String(repeating: " ", count: Self.cells + 8) + "\r")
    }
}
