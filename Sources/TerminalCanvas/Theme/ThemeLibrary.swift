import ScalarText
import Glibc

/// The themes that can be chosen: those in the program and those in the user's folders.
public struct ThemeLibrary: Sendable {
    /// Folders with `NAME.toml` files, the one that counts first at the front.
    public let directories: [String]

    /// A library; folders that do not exist are as good as empty ones.
    public init(directories: [String] = []) {
        self.directories = directories
    }

    /// The names of all themes, sorted.
    public func names() -> [String] {
        var found = Set(BuiltInThemes.files.map(\.name))
        for directory in directories { found.formUnion(ThemeLibrary.themes(in: directory)) }
        return found.sorted()
    }

    /// Loads a theme by name, or from a file when the name contains a `/`.
    ///
    /// Always returns a theme: without one of that name it is `dark`, with the problem named.
    /// About 1 ms for a built-in one.
    public func load(_ name: String) -> (theme: Theme, problems: [ThemeProblem]) {
        if let toml = text(of: name) {
            return Theme.parse(toml, named: name, parent: text(of:))
        }
        let problem = ThemeProblem(file: name, line: 0, reason: .noTheme(known: names()))
        let fallback = Theme.parse(ThemeLibrary.builtIn("dark") ?? "", named: "dark") { _ in nil }
        return (fallback.theme, [problem] + fallback.problems)
    }

    /// Whether what a theme is called is the path of a file.
    public static func isPath(_ name: String) -> Bool { name.holds("/") }

    private func text(of name: String) -> String? {
        if ThemeLibrary.isPath(name) { return ThemeLibrary.contents(of: name) }
        for directory in directories {
            if let text = ThemeLibrary.contents(of: "\(directory)/\(name).toml") { return text }
        }
        return ThemeLibrary.builtIn(name)
    }

    private static func builtIn(_ name: String) -> String? {
        BuiltInThemes.files.first { $0.name == name }?.toml
    }

    private static func themes(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let file = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let name = file.rest(before: ".toml"), !file.begins(with: ".") {
                names.append(String(name))
            }
        }
        return names
    }

    /// The text of a file of at most 1 MB; nil when it cannot be read.
    private static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while bytes.count < 1 << 20 {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
