extension Rule {
    static let fileLength = Rule(name: "files have at most 400 lines") { tree in
        tree.files.filter(\.isCode).filter { $0.lines.count > 400 }.map {
            Violation(
                path: $0.path, line: 401, subject: $0.name,
                message: "the file has \($0.lines.count) lines, 400 are allowed")
        }
    }

    static let functionLength = Rule(name: "functions have at most 60 lines") { tree in
        tree.swiftFiles.flatMap { file in
            Declarations(file.tokens).functions.filter { $0.lineCount > 60 }.map {
                Violation(
                    path: file.path, line: $0.firstLine, subject: $0.name,
                    message: "\($0.name) has \($0.lineCount) lines, 60 are allowed")
            }
        }
    }

    /// The linter counts characters; this counts cells, so that Chinese text stays readable too.
    static let lineWidth = Rule(name: "lines are at most 100 columns wide") { tree in
        tree.files.filter(\.isCode).flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                // A character has at least one byte a cell, so that most lines need no counting.
                guard line.utf8.count > 100 else { return nil }
                let width = line.unicodeScalars.reduce(0) { $0 + cells($1) }
                guard width > 100 else { return nil }
                return Violation(
                    path: file.path, line: index + 1, subject: "line",
                    message: "the line is \(width) columns wide, 100 are allowed")
            }
        }
    }

    /// Braces that do not pair up mean that the other rules misread the file.
    static let bracesBalance = Rule(name: "braces pair up as the rules read them") { tree in
        tree.swiftFiles.filter { !Declarations($0.tokens).bracesBalance }.map {
            Violation(
                path: $0.path, line: 1, subject: $0.name,
                message: "braces do not pair up; write a regular expression as #/…/#")
        }
    }

    private static func cells(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
