import Foundation

/// One text file of the repository, with its path from the repository's root.
struct TreeFile: Sendable {
    let path: String
    let text: String
    let lines: [Substring]
    /// The tokens of a Swift file; none for any other file.
    let tokens: [Token]

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
        tokens = path.hasSuffix(".swift") ? Lexer.tokens(of: text) : []
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isSource: Bool { path.hasPrefix("Sources/") }
    var isTest: Bool { path.hasPrefix("Tests/") }

    /// Swift, C and scripts: what people read line by line.
    var isCode: Bool {
        isSwift || path.hasSuffix(".c") || path.hasSuffix(".h") || path == "Makefile"
            || path.hasPrefix(".ci/")
    }

    /// The folder below Sources or Tests, which is the name of the target.
    var target: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && (isSource || isTest) ? String(parts[1]) : nil
    }

    /// The file's name without folders and extension.
    var name: String {
        let last = path.split(separator: "/").last ?? ""
        return String(last.split(separator: ".", omittingEmptySubsequences: false)[0])
    }
}

/// The text files of the repository; tests of the rules make small ones of their own.
struct SourceTree: Sendable {
    let files: [TreeFile]

    init(_ files: [TreeFile]) {
        self.files = files
    }

    /// A tree of one file.
    init(_ path: String, _ text: String) {
        files = [TreeFile(path, text)]
    }

    var swiftFiles: [TreeFile] { files.filter(\.isSwift) }
    var swiftSources: [TreeFile] { files.filter { $0.isSwift && $0.isSource } }

    /// The repository that this file stands in, read once.
    static let repository = SourceTree(read(root: repositoryRoot))

    static let repositoryRoot = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func read(root: URL) -> [TreeFile] {
        var files: [TreeFile] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: root.appendingPathComponent(folder).path)
            for name in (names ?? []).sorted() where !isLeftOut(name) {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                let url = root.appendingPathComponent(path)
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
                else { continue }
                if isFolder.boolValue {
                    folders.append(path)
                } else if let text = try? String(contentsOf: url, encoding: .utf8) {
                    files.append(TreeFile(path, text))
                }
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    /// What git does not keep either.
    private static func isLeftOut(_ name: String) -> Bool {
        name == ".git" || name.hasPrefix(".build") || name == "Package.resolved"
            || name == ".swiftpm" || name.hasSuffix(".swp")
    }
}
